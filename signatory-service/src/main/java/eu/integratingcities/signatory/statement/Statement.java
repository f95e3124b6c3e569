package eu.integratingcities.signatory.statement;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.signatory.signing.Occasion;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody said for a city. */
@Entity
@Table(name = "statement")
class Statement {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Column(name = "city_id")
    private UUID cityId;

    @Column
    private String office;

    @Column(name = "speaker_name")
    private @Nullable String speakerName;

    @Column(name = "said_on")
    @JdbcTypeCode(SqlTypes.JSON)
    private PartialDate saidOn;

    @Column(name = "said_latest")
    private @Nullable LocalDate saidLatest;

    @Embedded
    private @Nullable Occasion occasion;

    @Column
    private String gist;

    @Column(name = "source_url")
    private String sourceUrl;

    @Version
    private long version;

    @Embedded
    private Change change;

    /** For the persistence provider. */
    protected Statement() {}

    Statement(UUID cityId, NewStatement said, Change change) {
        this.cityId = cityId;
        take(said);
        this.change = change;
    }

    UUID id() {
        return id;
    }

    UUID cityId() {
        return cityId;
    }

    long version() {
        return version;
    }

    Change change() {
        return change;
    }

    /** What is said of the statement, in the form in which it can be corrected. */
    NewStatement said() {
        return new NewStatement(office, speakerName, saidOn, occasion, gist, sourceUrl);
    }

    /** Takes over what is said now; false when that is what was said before. */
    boolean correct(NewStatement now, Change change) {
        if (said().equals(now)) {
            return false;
        }
        take(now);
        this.change = change;
        return true;
    }

    private void take(NewStatement said) {
        office = said.office();
        speakerName = said.speakerName();
        saidOn = said.saidOn();
        saidLatest = saidOn.latest();
        occasion = said.occasion();
        gist = said.gist();
        sourceUrl = said.sourceUrl();
    }
}
