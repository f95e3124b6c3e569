package eu.integratingcities.conference.ceremony;

import eu.integratingcities.conference.edition.Edition;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ceremonies on record. */
@ApplicationScoped
class Ceremonies implements PanacheRepositoryBase<Ceremony, UUID> {

    Optional<Ceremony> at(Edition edition) {
        return find("edition", edition).firstResultOptional();
    }

    /** The editions at whose ceremony the city signed, by number; the slug is the one that it has now. */
    List<Edition> editionsWithSigningOf(String city) {
        return getEntityManager()
                .createQuery(
                        "select c.edition from Ceremony c join c.signings s where s.city = ?1"
                                + " order by c.edition.facts.number",
                        Edition.class)
                .setParameter(1, city)
                .getResultList();
    }

    /** Read in one transaction: the signings come with it. Throws the problem of an edition without a ceremony. */
    @Transactional
    CeremonyView shown(Edition edition) {
        return at(edition).map(CeremonyView::of).orElseThrow(() -> CeremonyRefusals.noneHeld(edition));
    }
}
