package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.http.caller.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;

/** The synthesis report comes out, and with it the cities' reports that are in review. */
@ApplicationScoped
class PublishCycle {

    private final Cycles cycles;
    private final ReportRelease reports;
    private final CycleViews views;
    private final Changes changes;
    private final Outbox outbox;

    PublishCycle(Cycles cycles, ReportRelease reports, CycleViews views, Changes changes, Outbox outbox) {
        this.cycles = cycles;
        this.reports = reports;
        this.views = views;
        this.changes = changes;
        this.outbox = outbox;
    }

    @Transactional
    CycleView publish(CycleReference reference, CyclePublication publication) {
        var cycle = cycles.requireForChange(reference);
        var change = changes.byCaller();
        var on = publication.published();
        cycle.publish(on == null ? today(change) : on, change);
        outbox.append(CycleEvents.published(cycle));
        cycles.flush();
        reports.release(cycle, change);
        return views.of(cycle);
    }

    private static PartialDate today(Change change) {
        return PartialDate.of(change.at().atOffset(ZoneOffset.UTC).toLocalDate().toString());
    }
}
