package eu.integratingcities.monitoring.consequence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The proposals that rules have made. */
@ApplicationScoped
class StatusProposals implements PanacheRepositoryBase<StatusProposal, UUID> {

    /** The one that stands for the city in the cycle; there is at most one. */
    Optional<StatusProposal> standing(int cycle, UUID city) {
        return find("cycle = ?1 and cityId = ?2 and lapsedAt is null", cycle, city)
                .firstResultOptional();
    }

    /** All that stand, oldest first. */
    List<StatusProposal> standing() {
        return list("lapsedAt is null order by id");
    }
}
