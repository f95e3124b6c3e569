package eu.integratingcities.monitoring.report;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.caller.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The reviewer in charge, or the secretariat, gives a report back to its city with findings. */
@ApplicationScoped
class ReturnReport {

    private final Caller caller;
    private final CityReports reports;
    private final ReportViews views;
    private final Changes changes;
    private final Outbox outbox;

    ReturnReport(Caller caller, CityReports reports, ReportViews views, Changes changes, Outbox outbox) {
        this.caller = caller;
        this.reports = reports;
        this.views = views;
        this.changes = changes;
        this.outbox = outbox;
    }

    @Transactional
    ReportView giveBack(UUID id, ReviewFindings found) {
        var report = reports.requireForChange(id);
        if (report.state() instanceof ReportState.InReview inReview) {
            requireInCharge(inReview.reviewer());
        }
        report.giveBack(found.findings(), changes.byCaller());
        outbox.append(ReportEvents.returned(report));
        reports.flush();
        return views.show(report);
    }

    private void requireInCharge(ReviewerId inCharge) {
        if (!caller.is(Roles.SECRETARIAT) && !inCharge.value().equals(caller.subject())) {
            throw ReportProblems.notInCharge();
        }
    }
}
