package eu.integratingcities.monitoring.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The ledger: who has which place in which cycle. */
@ApplicationScoped
class Participations implements PanacheRepositoryBase<Participation, UUID> {

    private final Session session;

    Participations(Session session) {
        this.session = session;
    }

    /**
     * Lets one transaction at a time give places. A cycle that opens reads the cities on file, and a city that is listed
     * looks for the open cycle: without an order between the two, each could miss the other.
     */
    void lockLedger() {
        session.createNativeMutationQuery("lock table participation in share row exclusive mode")
                .executeUpdate();
    }

    Optional<Participation> placeOf(UUID city, int cycle) {
        return find("cityId = ?1 and cycle = ?2", city, cycle).firstResultOptional();
    }
}
