package eu.integratingcities.signatory.statement;

import eu.integratingcities.http.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The statements on file. */
@ApplicationScoped
class Statements implements PanacheRepositoryBase<Statement, UUID> {

    /** A statement for this city; a 404 problem when there is none. */
    Statement require(UUID cityId, UUID id) {
        return findByIdOptional(id)
                .filter(statement -> statement.cityId().equals(cityId))
                .orElseThrow(() -> ProblemException.notFound("statement", id));
    }
}
