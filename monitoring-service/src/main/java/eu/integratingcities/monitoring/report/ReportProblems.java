package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import eu.integratingcities.monitoring.report.Completeness.Gap;
import java.util.List;
import java.util.UUID;

/** What can be refused about reports. */
final class ReportProblems {

    private ReportProblems() {}

    static ProblemException unknown(UUID id) {
        return ProblemException.notFound("report", id);
    }

    static ProblemException unknownCommitment(String code, CityReport report) {
        return new ProblemException(
                ProblemType.NOT_FOUND,
                "Questionnaire %s asks about no commitment %s; it asks about %s."
                        .formatted(report.templateVersion(), code, codesOf(report)));
    }

    static ProblemException findingOnUnknown(int place, String code, CityReport report) {
        return new ProblemException(
                        ProblemType.UNKNOWN_REFERENCE, "A finding names a commitment that the report does not have.")
                .at(
                        "/findings/" + place + "/code",
                        "unknown-reference",
                        "There is no commitment %s; there are %s.".formatted(code, codesOf(report)));
    }

    static ProblemException unknownCity(String city) {
        return new ProblemException(ProblemType.UNKNOWN_REFERENCE, "No city %s is on record.".formatted(city))
                .at("/city", "unknown-reference", "GET /v1/cities lists the cities on record.");
    }

    static ProblemException unknownCycle(int cycle) {
        return new ProblemException(ProblemType.UNKNOWN_REFERENCE, "There is no cycle %d.".formatted(cycle))
                .at("/cycle", "unknown-reference", "GET /v1/monitoring/cycles lists the cycles.");
    }

    static ProblemException cycleNotOpen(int cycle) {
        return new ProblemException(
                ProblemType.CONFLICT, "Cycle %d is not open: no report can be begun or handed in.".formatted(cycle));
    }

    static ProblemException cycleNotPublished(int cycle) {
        return new ProblemException(
                ProblemType.CONFLICT,
                "Cycle %d is not published: reports come out with their cycle, and later only one by one."
                        .formatted(cycle));
    }

    static ProblemException begunAlready(int cycle, String city) {
        return new ProblemException(
                        ProblemType.ALREADY_EXISTS, "%s has a report in cycle %d already.".formatted(city, cycle))
                .at("/city", "taken", "A city reports once in a cycle; GET /v1/monitoring/reports finds its report.");
    }

    static ProblemException assignsAnother() {
        return new ProblemException(
                ProblemType.FORBIDDEN, "A reviewer takes reports on; giving one to another is the secretariat's.");
    }

    static ProblemException notInCharge() {
        return new ProblemException(
                ProblemType.FORBIDDEN,
                "The report is with another reviewer; take it on first, or ask the secretariat.");
    }

    static ProblemException frozen(CityReport report) {
        return illegal(report, "its answers are frozen.");
    }

    static ProblemException illegal(ReportMove move, CityReport report) {
        return illegal(report, "its " + move.code() + " is not possible.");
    }

    static ProblemException incomplete(List<Gap> gaps) {
        return new ProblemException(
                        ProblemType.RULE_BROKEN,
                        "%d commitments have no rating; no-answer says on purpose that there is none."
                                .formatted(gaps.size()))
                .withAll(gaps.stream()
                        .map(gap -> ProblemError.atPointer(
                                gap.pointer(), "required", "%s has no rating yet.".formatted(gap.code())))
                        .toList());
    }

    private static ProblemException illegal(CityReport report, String consequence) {
        return new ProblemException(
                        ProblemType.ILLEGAL_MOVE,
                        "The report is %s; %s".formatted(report.stored().stage().code(), consequence))
                .with(
                        "legalMoves",
                        report.state().moves().stream().map(ReportMove::code).toList());
    }

    private static List<String> codesOf(CityReport report) {
        return report.answers().stream().map(Answer::code).toList();
    }
}
