package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.List;

/** What the register refuses to do with a membership. */
final class MembershipProblems {

    private MembershipProblems() {}

    static ProblemException illegalMove(String from, String to, List<String> legalMoves) {
        var way = legalMoves.isEmpty() ? "nothing follows it" : "what can follow is " + String.join(", ", legalMoves);
        return new ProblemException(
                        ProblemType.ILLEGAL_MOVE, "From %s there is no way to %s; %s.".formatted(from, to, way))
                .with("legalMoves", legalMoves);
    }

    static ProblemException unknown(String slug) {
        return ProblemException.notFound("signatory", slug);
    }
}
