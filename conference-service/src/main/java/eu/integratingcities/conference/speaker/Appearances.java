package eu.integratingcities.conference.speaker;

import eu.integratingcities.conference.edition.Edition;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The appearances on record. */
@ApplicationScoped
public class Appearances implements PanacheRepositoryBase<Appearance, UUID> {

    /** Throws the problem of an unknown appearance. */
    Appearance require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> SpeakerRefusals.unknownAppearance(id));
    }

    /** A person appears in a session once, and once in an edition as a whole: {@code session} is null then. */
    public Optional<Appearance> of(Person person, Edition edition, @Nullable UUID session) {
        return find("person = ?1 and edition = ?2 and sessionId is not distinct from ?3", person, edition, session)
                .firstResultOptional();
    }

    /** As they are now; nobody else changes them until the transaction ends. */
    List<Appearance> lockedOf(Person person) {
        return locked("person = ?1 order by id", person);
    }

    /** Likewise; the slug is the one that the city has now. */
    List<Appearance> lockedFor(String city) {
        return locked("facts.city = ?1 order by id", city);
    }

    private List<Appearance> locked(String query, Object value) {
        return find(query, value).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }
}
