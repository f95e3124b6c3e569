package eu.integratingcities.signatory.correction;

import eu.integratingcities.http.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The corrections that were asked for. */
@ApplicationScoped
class Corrections implements PanacheRepositoryBase<Correction, UUID> {

    /** A 404 problem when there is none. */
    Correction require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("correction", id));
    }
}
