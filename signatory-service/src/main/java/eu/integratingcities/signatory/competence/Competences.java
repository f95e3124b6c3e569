package eu.integratingcities.signatory.competence;

import eu.integratingcities.http.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The competences on file. */
@ApplicationScoped
class Competences implements PanacheRepositoryBase<StatedCompetence, UUID> {

    Optional<StatedCompetence> find(UUID cityId, String commitment) {
        return find("cityId = ?1 and commitment = ?2", cityId, commitment).firstResultOptional();
    }

    /** What is stated of this city and commitment; a 404 problem when nothing is. */
    StatedCompetence require(UUID cityId, String commitment) {
        return find(cityId, commitment)
                .orElseThrow(() -> ProblemException.notFound("competence stated for", commitment));
    }
}
