package eu.integratingcities.signatory.charter;

import eu.integratingcities.http.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The procedure on file, of which there is one at most. */
@ApplicationScoped
class JoiningProcedures implements PanacheRepositoryBase<JoiningProcedure, Integer> {

    Optional<JoiningProcedure> known() {
        return findByIdOptional(JoiningProcedure.ID);
    }

    JoiningProcedure require() {
        return known().orElseThrow(() -> ProblemException.notFound("joining procedure", "on file"));
    }
}
