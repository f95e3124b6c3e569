package eu.integratingcities.signatory.joining;

import eu.integratingcities.signatory.membership.Stage;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The steps that cities have taken; they are only added. */
@ApplicationScoped
class JoiningSteps implements PanacheRepositoryBase<JoiningStep, UUID> {

    Optional<JoiningStep> find(UUID cityId, Stage stage) {
        return find("cityId = ?1 and stage = ?2", cityId, stage).firstResultOptional();
    }
}
