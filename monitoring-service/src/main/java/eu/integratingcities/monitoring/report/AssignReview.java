package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.caller.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A reviewer takes a report on, or the secretariat gives it to one. */
@ApplicationScoped
class AssignReview {

    private final Caller caller;
    private final CityReports reports;
    private final ReportViews views;
    private final Changes changes;

    AssignReview(Caller caller, CityReports reports, ReportViews views, Changes changes) {
        this.caller = caller;
        this.reports = reports;
        this.views = views;
        this.changes = changes;
    }

    @Transactional
    ReportView assign(UUID id, ReviewAssignment assignment) {
        var wanted = assignment.reviewer();
        var reviewer = new ReviewerId(wanted == null ? caller.subject() : wanted);
        if (!caller.is(Roles.SECRETARIAT) && !reviewer.value().equals(caller.subject())) {
            throw ReportProblems.assignsAnother();
        }
        var report = reports.requireForChange(id);
        report.assignTo(reviewer, changes.byCaller());
        reports.flush();
        return views.show(report);
    }
}
