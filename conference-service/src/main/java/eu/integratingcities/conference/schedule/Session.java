package eu.integratingcities.conference.schedule;

import eu.integratingcities.conference.edition.Edition;
import eu.integratingcities.http.caller.Change;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** One slot of an edition's programme. Its id stays whatever else changes. */
@Entity
@Table(name = "conference_session")
public class Session {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id", updatable = false)
    private Edition edition;

    @Embedded
    private SessionFacts facts;

    @Column
    private @Nullable Instant cancelledAt;

    @Column
    private @Nullable String cancellationReason;

    @Embedded
    private Change lastChange;

    /** For the persistence provider. */
    protected Session() {}

    public Session(Edition edition, SessionFacts facts, Change change) {
        this.edition = edition;
        tell(facts, change);
    }

    /**
     * Replaces what is said of the session.
     *
     * @return false when nothing is new, so that nothing was changed
     */
    public boolean retell(SessionFacts told, Change change) {
        if (told.equals(facts)) {
            return false;
        }
        tell(told, change);
        return true;
    }

    /** The session will not take place; it stays readable. A reason is public. */
    void cancel(@Nullable String reason, Change change) {
        if (cancelledAt != null) {
            throw ScheduleRefusals.cancelledBefore(id, cancelledAt);
        }
        cancelledAt = change.at();
        cancellationReason = reason;
        lastChange = change;
    }

    public UUID id() {
        return id;
    }

    public Change lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }

    public Edition edition() {
        return edition;
    }

    public SessionFacts facts() {
        return facts;
    }

    @Nullable
    Instant cancelledAt() {
        return cancelledAt;
    }

    private void tell(SessionFacts told, Change change) {
        SessionRules.check(told, edition.facts().zone());
        facts = told;
        lastChange = change;
    }
}
