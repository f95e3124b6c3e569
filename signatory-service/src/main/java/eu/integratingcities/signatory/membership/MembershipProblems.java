package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the register refuses to do with a membership. */
final class MembershipProblems {

    private MembershipProblems() {}

    static ProblemException illegalMove(String from, String to, List<String> legalMoves) {
        var way = legalMoves.isEmpty() ? "nothing follows it" : "what can follow is " + String.join(", ", legalMoves);
        return new ProblemException(
                        ProblemType.ILLEGAL_MOVE, "From %s there is no way to %s; %s.".formatted(from, to, way))
                .with("legalMoves", legalMoves);
    }

    static ProblemException withoutReference(Status status) {
        return new ProblemException(
                        ProblemType.RULE_BROKEN,
                        "That a signatory is %s takes a decision that everybody can read.".formatted(status.code()))
                .at("/decisionUrl", "required", "Say where the decision can be read.");
    }

    static ProblemException unknown(String slug) {
        return ProblemException.notFound("signatory", slug);
    }

    static ProblemException noListing(Status status) {
        return new ProblemException(
                        ProblemType.RULE_BROKEN,
                        "A history begins with the listing; a correction of it can change its date, not make it %s."
                                .formatted(status.code()))
                .at("/status", "not-the-listing", "Expected listed, found " + status.code() + ".");
    }

    static ProblemException outOfOrder(StatusLine line, StatusLine before, LocalDate earliest) {
        return new ProblemException(
                        ProblemType.RULE_BROKEN,
                        "%s is true from %s at the latest, but follows %s, which is true from %s at the earliest."
                                .formatted(
                                        line.status().code(),
                                        line.trueFrom().latest(),
                                        before.status().code(),
                                        earliest))
                .at(
                        "/trueFrom",
                        "out-of-order",
                        ("Give a day from %s on; or correct line %s first, by a decision that supersedes it. What came"
                                        + " before a line is recorded in its place, and the line after it again.")
                                .formatted(earliest, before.id()));
    }

    static ProblemException beforeSigning(StatusLine line, LocalDate signedEarliest) {
        return new ProblemException(
                        ProblemType.RULE_BROKEN,
                        "%s is true from %s at the latest, but the city first signed on %s at the earliest."
                                .formatted(line.status().code(), line.trueFrom().latest(), signedEarliest))
                .at(
                        "/trueFrom",
                        "before-signing",
                        "A status follows the first signing: correct the signing or line %s first."
                                .formatted(line.id()));
    }

    static ProblemException unknownLine(UUID id) {
        return new ProblemException(
                        ProblemType.UNKNOWN_REFERENCE,
                        "No line %s is in effect in the status history of this city.".formatted(id))
                .at("/supersedes", "not-in-effect", "Name a line of the history whose supersededBy is null.");
    }
}
