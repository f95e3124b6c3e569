package eu.integratingcities.monitoring.questionnaire;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The frozen questionnaires, by version. */
@ApplicationScoped
public class Templates implements PanacheRepositoryBase<Template, String> {

    /**
     * The template of this version.
     *
     * @throws eu.integratingcities.http.problem.ProblemException not-found when no cycle has used it yet
     */
    public Template require(String version) {
        return findByIdOptional(version).orElseThrow(() -> QuestionnaireProblems.unknown(version));
    }
}
