package eu.integratingcities.conference.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The editions on record. */
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<Edition, UUID> {

    /** No zone is further from UTC than this, so an edition can begin that much before or after its day in UTC. */
    private static final long DAYS_OFF_UTC = 1;

    private final Clock clock;

    Editions(Clock clock) {
        this.clock = clock;
    }

    public Optional<Edition> numbered(int number) {
        return find("facts.number", number).firstResultOptional();
    }

    /** By number; the slug is the one that the city has now. */
    List<Edition> hostedBy(String city) {
        return list("facts.hostCity = ?1 order by facts.number", city);
    }

    /** Throws the problem of an unknown edition. */
    public Edition require(EditionReference reference) {
        var number = reference.number();
        return number == null
                ? next().orElseThrow(EditionRefusals::noneToCome)
                : numbered(number).orElseThrow(() -> EditionRefusals.unknown(number));
    }

    /** Like {@link #require}, {@linkplain #locked locked}. */
    public Edition requireLocked(EditionReference reference) {
        return locked(require(reference));
    }

    /**
     * The edition as it is now; others who want to lock it wait until the transaction ends. For whoever tells of an edition
     * or of its programme: the zone is part of each session's state, so nobody else may change either in between.
     */
    public Edition locked(Edition edition) {
        flush();
        getEntityManager().refresh(edition, LockModeType.PESSIMISTIC_WRITE);
        return edition;
    }

    private Optional<Edition> next() {
        var now = Instant.now(clock);
        var firstDay = now.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(DAYS_OFF_UTC);
        return NextEdition.after(now, list("startsEarliest >= ?1", firstDay));
    }
}
