package eu.integratingcities.signatory.joining;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;

/** What the register refuses on a city's way to the list. */
final class JoiningProblems {

    private JoiningProblems() {}

    static ProblemException unknownCity(String slug) {
        return new ProblemException(ProblemType.UNKNOWN_REFERENCE, "There is no city " + slug + ".")
                .at("/city", "unknown-reference", "Put the city on file first: POST /v1/cities.");
    }

    static ProblemException alreadyFollowed(String slug) {
        return new ProblemException(ProblemType.ALREADY_EXISTS, slug + " is a candidate or a signatory already.")
                .at("/city", "taken", slug + " is on its way to the list or on it.");
    }

    /** Also for a candidate that the caller may not know of: the two answers must not differ. */
    static ProblemException unknown(String slug) {
        return ProblemException.notFound("signatory", slug);
    }

    static ProblemException missing(String member, String step) {
        return new ProblemException(ProblemType.RULE_BROKEN, "The step " + step + " needs the member " + member + ".")
                .at("/" + member, "required", "Say it with the step " + step + ".");
    }

    static ProblemException otherDay(PartialDate happenedOn, PartialDate signedOn) {
        return new ProblemException(ProblemType.RULE_BROKEN, "The step and the signing are on different dates.")
                .at(
                        "/signing/signedOn",
                        "other-date",
                        "It is %s, the step's %s.".formatted(text(signedOn), text(happenedOn)));
    }

    private static String text(PartialDate date) {
        return date.value() == null ? "unknown" : date.value();
    }
}
