package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be refused about cycles. */
final class CycleProblems {

    private CycleProblems() {}

    static ProblemException unknown(Object reference) {
        return ProblemException.notFound("cycle", reference);
    }

    static ProblemException numberTaken(int number) {
        return new ProblemException(ProblemType.ALREADY_EXISTS, "There is a cycle %d already.".formatted(number))
                .at("/number", "taken", "Cycle %d is on record; change it instead.".formatted(number));
    }

    static ProblemException illegal(CycleMove move, Cycle cycle) {
        return new ProblemException(
                        ProblemType.ILLEGAL_MOVE,
                        "Cycle %d is %s; its %s is not possible."
                                .formatted(
                                        cycle.number(), cycle.stored().stage().code(), move.code()))
                .with(
                        "legalMoves",
                        cycle.state().moves().stream().map(CycleMove::code).toList());
    }

    static ProblemException otherIsOpen(int number, int open) {
        return new ProblemException(
                ProblemType.CONFLICT,
                "Cycle %d cannot open while cycle %d is open: cities report in one cycle at a time."
                        .formatted(number, open));
    }

    static ProblemException noDueDay(int number) {
        return new ProblemException(
                        ProblemType.RULE_BROKEN, "Cycle %d cannot open without a due day.".formatted(number))
                .at("/dueOn", "required", "A cycle says by when cities report before it opens.");
    }

    static ProblemException notHistory(int number) {
        return new ProblemException(
                ProblemType.CONFLICT,
                "Cycle %d was planned here; an import cannot replace what the secretariat says of it."
                        .formatted(number));
    }

    static ProblemException noRuleForHistory(int number) {
        return new ProblemException(
                        ProblemType.RULE_BROKEN, "Cycle %d is history; no rule works backwards.".formatted(number))
                .at("/consequenceRule", "history", "A rule is for cycles that cities reported in here.");
    }

    static ProblemException ruleSaysOtherwise(ConsequenceRule known) {
        return new ProblemException(
                        ProblemType.RULE_BROKEN,
                        "Version %s of the consequence rule is published.".formatted(known.version()))
                .at(
                        "/consequenceRule/version",
                        "published",
                        "It proposes %s after %d days in %d cycles in a row; a rule that says otherwise needs a version of its own."
                                .formatted(known.proposes().code(), known.afterDays(), known.cycles()));
    }

    static ProblemException fixed(String member, @Nullable Object value, @Nullable Object wanted) {
        return new ProblemException(ProblemType.RULE_BROKEN, "The %s of this cycle is fixed.".formatted(member))
                .at("/" + member, "fixed", "It is %s and cannot become %s.".formatted(value, wanted));
    }

    static ProblemException unordered(String later, LocalDate second, String earlier, LocalDate first) {
        return new ProblemException(ProblemType.RULE_BROKEN, "The dates of the cycle are not in order.")
                .at(
                        "/" + later,
                        "order",
                        "%s is %s and must not be before %s, %s.".formatted(later, second, earlier, first));
    }
}
