package eu.integratingcities.signatory.competence;

import eu.integratingcities.http.caller.Change;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What is stated of one city and one commitment. */
@Entity
@Table(name = "competence")
class StatedCompetence {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Column(name = "city_id")
    private UUID cityId;

    @Column
    private String commitment;

    @Column
    private Competence competence;

    @Column
    private @Nullable String note;

    @Version
    private long version;

    @Embedded
    private Change change;

    /** For the persistence provider. */
    protected StatedCompetence() {}

    StatedCompetence(UUID cityId, String commitment, NewCompetence said, Change change) {
        this.cityId = cityId;
        this.commitment = commitment;
        take(said);
        this.change = change;
    }

    String commitment() {
        return commitment;
    }

    long version() {
        return version;
    }

    Change change() {
        return change;
    }

    NewCompetence said() {
        return new NewCompetence(competence, note);
    }

    /** Takes over what is said now; false when that is what was said before. */
    boolean change(NewCompetence now, Change change) {
        if (said().equals(now)) {
            return false;
        }
        take(now);
        this.change = change;
        return true;
    }

    private void take(NewCompetence said) {
        competence = said.competence();
        note = said.note();
    }
}
