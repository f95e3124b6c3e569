package eu.integratingcities.monitoring.questionnaire;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;

/** What can be refused about questionnaires. */
final class QuestionnaireProblems {

    private QuestionnaireProblems() {}

    static ProblemException unknown(String version) {
        return ProblemException.notFound("template", version);
    }

    static ProblemException notFrozen(int cycle) {
        return new ProblemException(
                ProblemType.NOT_FOUND,
                "Cycle %d has no questionnaire on record: one is frozen when a cycle opens.".formatted(cycle));
    }

    static ProblemException noCharter(int cycle) {
        return new ProblemException(
                ProblemType.CONFLICT,
                "Cycle %d cannot open yet: no edition of the charter has reached this service.".formatted(cycle));
    }
}
