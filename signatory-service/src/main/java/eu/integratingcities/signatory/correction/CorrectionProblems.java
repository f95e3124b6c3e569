package eu.integratingcities.signatory.correction;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.time.Duration;

/** What the register refuses of corrections. */
final class CorrectionProblems {

    private CorrectionProblems() {}

    static ProblemException unknownCity(String slug) {
        return new ProblemException(ProblemType.UNKNOWN_REFERENCE, "There is no city " + slug + ".")
                .at(
                        "/subject",
                        "unknown-reference",
                        "GET /v1/cities lists the cities on file; a city that is missing there is a correction of"
                                + " /v1/cities.");
    }

    static ProblemException notPublic(String objection) {
        return new ProblemException(ProblemType.RULE_BROKEN, "A correction rests on a page that everybody can open.")
                .at("/sourceUrl", "not-public", objection);
    }

    static ProblemException illegal(CorrectionMove move, Correction correction) {
        return new ProblemException(
                        ProblemType.ILLEGAL_MOVE,
                        "The correction is %s; its %s is not possible."
                                .formatted(correction.stored().stage().code(), move.code()))
                .with(
                        "legalMoves",
                        correction.state().moves().stream()
                                .map(CorrectionMove::code)
                                .toList());
    }

    /** Says nothing of the sender: what it says may end in a log. */
    static ProblemException tooMany(String whose, SubmissionRate rate, Duration wait) {
        var seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
        return new ProblemException(
                        ProblemType.TOO_MANY_REQUESTS,
                        "%s may send %d corrections within %d minutes."
                                .formatted(whose, rate.most(), rate.within().toMinutes()))
                .withHeader("Retry-After", String.valueOf(Math.max(1, seconds)));
    }
}
