package eu.integratingcities.conference.ceremony;

import eu.integratingcities.conference.edition.Edition;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The ceremonies on record. */
@ApplicationScoped
class Ceremonies implements PanacheRepositoryBase<Ceremony, UUID> {

    Optional<Ceremony> at(Edition edition) {
        return find("edition", edition).firstResultOptional();
    }

    /** Read in one transaction: the signings come with it. Throws the problem of an edition without a ceremony. */
    @Transactional
    CeremonyView shown(Edition edition) {
        return at(edition).map(CeremonyView::of).orElseThrow(() -> CeremonyRefusals.noneHeld(edition));
    }

    /** Writers of one edition's ceremony wait for each other here, so that two firsts do not meet. */
    Optional<Ceremony> atAfterWaiting(Edition edition) {
        flush();
        getEntityManager().lock(edition, LockModeType.PESSIMISTIC_WRITE);
        return at(edition);
    }
}
