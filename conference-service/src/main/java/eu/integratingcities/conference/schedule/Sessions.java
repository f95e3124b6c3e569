package eu.integratingcities.conference.schedule;

import eu.integratingcities.conference.edition.Edition;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions on record. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, UUID> {

    /** Throws the problem of an unknown session, also when the session belongs to another edition. */
    public Session require(Edition edition, UUID id) {
        return in(edition, id).orElseThrow(() -> ScheduleRefusals.unknownSession(edition, id));
    }

    /** The session, if it belongs to the edition. */
    public Optional<Session> in(Edition edition, UUID id) {
        return find("edition = ?1 and id = ?2", edition, id).firstResultOptional();
    }

    /** The session that sources name by title and day; the one recorded first if there are several. */
    public Optional<Session> titled(Edition edition, String title, @Nullable LocalDate date) {
        return find(
                        "edition = ?1 and facts.title = ?2 and facts.date is not distinct from ?3 order by id",
                        edition,
                        title,
                        date)
                .firstResultOptional();
    }

    /** The session that a ceremony's source names by its title alone; the one recorded first if there are several. */
    public Optional<Session> titled(Edition edition, String title) {
        return find("edition = ?1 and facts.title = ?2 order by id", edition, title)
                .firstResultOptional();
    }

    /** Those with a time of day. */
    List<Session> timed(Edition edition) {
        return list("edition = ?1 and (facts.startsAt is not null or facts.endsAt is not null) order by id", edition);
    }
}
