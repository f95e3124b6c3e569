package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.http.caller.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reporting ends; what is handed in goes on through review. */
@ApplicationScoped
class CloseCycle {

    private final Cycles cycles;
    private final CycleViews views;
    private final Changes changes;
    private final Outbox outbox;

    CloseCycle(Cycles cycles, CycleViews views, Changes changes, Outbox outbox) {
        this.cycles = cycles;
        this.views = views;
        this.changes = changes;
        this.outbox = outbox;
    }

    @Transactional
    CycleView close(CycleReference reference) {
        var cycle = cycles.requireForChange(reference);
        cycle.close(changes.byCaller());
        outbox.append(CycleEvents.changed(cycle));
        cycles.flush();
        return views.of(cycle);
    }
}
