package eu.integratingcities.monitoring.report;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.monitoring.cycle.Cycle;
import eu.integratingcities.monitoring.cycle.CycleState;
import eu.integratingcities.monitoring.cycle.Cycles;
import eu.integratingcities.monitoring.cycle.ReportRelease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Reports come out with their cycle; one whose review takes longer comes out by itself, later and never before. */
@ApplicationScoped
class PublishReport implements ReportRelease {

    private final CityReports reports;
    private final Cycles cycles;
    private final ReportViews views;
    private final Changes changes;
    private final Outbox outbox;

    PublishReport(CityReports reports, Cycles cycles, ReportViews views, Changes changes, Outbox outbox) {
        this.reports = reports;
        this.cycles = cycles;
        this.views = views;
        this.changes = changes;
        this.outbox = outbox;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void release(Cycle cycle, Change change) {
        reports.inReview(cycle.number()).forEach(report -> publish(report, change));
    }

    @Transactional
    ReportView publish(UUID id) {
        var report = reports.requireForChange(id);
        if (!isPublished(report.cycle())) {
            throw ReportProblems.cycleNotPublished(report.cycle());
        }
        publish(report, changes.byCaller());
        reports.flush();
        return views.show(report);
    }

    private boolean isPublished(int cycle) {
        return cycles.numbered(cycle)
                .filter(found -> found.state() instanceof CycleState.Published)
                .isPresent();
    }

    private void publish(CityReport report, Change change) {
        report.publish(change);
        outbox.append(ReportEvents.published(report));
    }
}
