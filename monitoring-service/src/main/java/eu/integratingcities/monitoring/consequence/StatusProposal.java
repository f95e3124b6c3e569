package eu.integratingcities.monitoring.consequence;

import eu.integratingcities.http.caller.Change;
import eu.integratingcities.monitoring.cycle.ConsequenceRule;
import eu.integratingcities.monitoring.cycle.ProposedStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A status change that a rule gives reason to consider. It stands until its ground is gone; what the secretariat makes of
 * it is on record in signatory-service.
 */
@Entity
class StatusProposal {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Change change;

    @Column(updatable = false)
    private int cycle;

    @Column(updatable = false)
    private UUID cityId;

    @Column(updatable = false)
    private String city;

    @Column(updatable = false)
    private String ruleVersion;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ProposedStatus proposedStatus;

    @Column(updatable = false)
    private Instant proposedAt;

    @Column
    private @Nullable Instant lapsedAt;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable LapseReason lapseReason;

    /** For the persistence provider only. */
    protected StatusProposal() {}

    private StatusProposal(AbsentCity absent, ConsequenceRule rule, Change change) {
        this.cycle = absent.cycle();
        this.cityId = absent.cityId();
        this.city = absent.city();
        this.ruleVersion = rule.version();
        this.proposedStatus = rule.proposes();
        this.proposedAt = change.at();
        this.change = change;
    }

    static StatusProposal by(ConsequenceRule rule, AbsentCity absent, Change change) {
        return new StatusProposal(absent, rule, change);
    }

    /** Its ground is gone; false when it was gone before. */
    boolean lapse(LapseReason reason, Change change) {
        if (lapsedAt != null) {
            return false;
        }
        lapsedAt = change.at();
        lapseReason = reason;
        this.change = change;
        return true;
    }

    Change lastChange() {
        return change;
    }

    UUID id() {
        return id;
    }

    int cycle() {
        return cycle;
    }

    UUID cityId() {
        return cityId;
    }

    String city() {
        return city;
    }

    String ruleVersion() {
        return ruleVersion;
    }

    ProposedStatus proposedStatus() {
        return proposedStatus;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    /** Null while it stands. */
    @Nullable
    LapseReason lapseReason() {
        return lapseReason;
    }
}
