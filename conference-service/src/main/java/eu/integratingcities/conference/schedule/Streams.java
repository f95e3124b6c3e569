package eu.integratingcities.conference.schedule;

import eu.integratingcities.conference.edition.Edition;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The streams on record. */
@ApplicationScoped
class Streams implements PanacheRepositoryBase<Stream, UUID> {

    /** Throws the problem of an unknown stream, also when the stream belongs to another edition. */
    Stream require(Edition edition, UUID id) {
        return find("edition = ?1 and id = ?2", edition, id)
                .firstResultOptional()
                .orElseThrow(() -> ScheduleRefusals.unknownStream(edition, id));
    }

    boolean has(Edition edition, UUID id) {
        return count("edition = ?1 and id = ?2", edition, id) == 1;
    }

    /** Whether the edition has a stream of this name already, other than the one given. */
    boolean isTaken(Edition edition, String name, @Nullable UUID except) {
        return list("edition = ?1 and facts.name = ?2", edition, name).stream()
                .anyMatch(holder -> !holder.id().equals(except));
    }
}
