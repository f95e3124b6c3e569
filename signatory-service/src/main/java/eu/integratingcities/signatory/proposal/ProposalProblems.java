package eu.integratingcities.signatory.proposal;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.UUID;

/** What the register refuses to do with a proposal. */
final class ProposalProblems {

    private ProposalProblems() {}

    static ProblemException unknown(UUID id) {
        return ProblemException.notFound("status proposal", id);
    }

    static ProblemException decidedAlready(StatusProposal proposal) {
        return new ProblemException(
                        ProblemType.ILLEGAL_MOVE,
                        "The proposal is %s; nothing is left to decide."
                                .formatted(proposal.stored().stage().code()))
                .with("legalMoves", proposal.state().moves());
    }

    static ProblemException nothingChangesFrom(PartialDate day) {
        return new ProblemException(
                        ProblemType.RULE_BROKEN, "A proposal that is declined changes no status from any day on.")
                .at("/trueFrom", "not-here", "Leave it out with decline; it is " + day.value() + ".");
    }
}
