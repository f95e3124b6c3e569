package eu.integratingcities.signatory.provenance;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Change;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A number of signatories that a source reports for a date. */
@Entity
@Table(name = "reported_count")
class ReportedCount {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Column(name = "as_of")
    @JdbcTypeCode(SqlTypes.JSON)
    private PartialDate asOf;

    @Column(name = "as_of_earliest")
    private @Nullable LocalDate asOfEarliest;

    @Column(name = "as_of_latest")
    private @Nullable LocalDate asOfLatest;

    @Column
    private int count;

    @Column
    private Qualifier qualifier;

    @Column(name = "source_ids")
    private List<String> sourceIds;

    @Column
    private @Nullable String note;

    @Version
    private long version;

    @Embedded
    private Change change;

    /** For the persistence provider. */
    protected ReportedCount() {}

    ReportedCount(NewReportedCount said, Change change) {
        take(said);
        this.change = change;
    }

    UUID id() {
        return id;
    }

    NewReportedCount said() {
        return new NewReportedCount(asOf, count, qualifier, sourceIds, note);
    }

    Change change() {
        return change;
    }

    /** Takes over what is said now; false when that is what was said before. */
    boolean change(NewReportedCount now, Change change) {
        if (said().equals(now)) {
            return false;
        }
        take(now);
        this.change = change;
        return true;
    }

    private void take(NewReportedCount said) {
        asOf = said.asOf();
        asOfEarliest = asOf.earliest();
        asOfLatest = asOf.latest();
        count = said.count();
        qualifier = said.qualifier();
        sourceIds = said.sourceIds();
        note = said.note();
    }
}
