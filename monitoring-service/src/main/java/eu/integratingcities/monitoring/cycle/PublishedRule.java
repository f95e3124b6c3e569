package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.http.caller.Change;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A version of a consequence rule as it was first published; never changed afterwards. */
@Entity
@Immutable
@Table(name = "consequence_rule")
class PublishedRule {

    @Id
    private String version;

    @Column
    @Enumerated(EnumType.STRING)
    private ProposedStatus proposes;

    @Column
    private int afterDays;

    @Column
    private @Nullable Integer consecutiveCycles;

    @Column
    private Instant publishedAt;

    @Column
    private String publishedBy;

    /** For the persistence provider only. */
    protected PublishedRule() {}

    PublishedRule(ConsequenceRule rule, Change change) {
        version = rule.version();
        proposes = rule.proposes();
        afterDays = rule.afterDays();
        consecutiveCycles = rule.consecutiveCycles();
        publishedAt = change.at();
        publishedBy = change.by();
    }

    ConsequenceRule rule() {
        return new ConsequenceRule(version, proposes, afterDays, consecutiveCycles);
    }
}
