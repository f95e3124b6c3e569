package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.conditional.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A city, or the secretariat for it, says how far it keeps one commitment. */
@ApplicationScoped
class AnswerCommitment {

    private final ReportingCity city;
    private final CityReports reports;
    private final Changes changes;

    AnswerCommitment(ReportingCity city, CityReports reports, Changes changes) {
        this.city = city;
        this.reports = reports;
        this.changes = changes;
    }

    /** The answer as it is, for those who may change it. */
    @Transactional
    AnswerView read(UUID id, String code) {
        var report = reports.require(id);
        city.requireEditor(report);
        return AnswerView.of(report.answerTo(code));
    }

    /** @param next what is to be said, given what is said now */
    @Transactional
    AnswerView answer(UUID id, String code, IfMatch ifMatch, UnaryOperator<AnswerContent> next) {
        var report = reports.requireForChange(id);
        city.requireEditor(report);
        var answer = report.answerTo(code);
        ifMatch.require(answer.version(), () -> AnswerView.of(answer));
        report.answer(code, next.apply(answer.content()), changes.byCaller());
        reports.flush();
        return AnswerView.of(answer);
    }
}
