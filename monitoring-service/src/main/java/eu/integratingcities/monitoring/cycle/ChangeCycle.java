package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.patch.MergePatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The secretariat moves dates or corrects what is said of a cycle. A patch that changes nothing tells nobody. */
@ApplicationScoped
class ChangeCycle {

    private final Cycles cycles;
    private final ConsequenceRules rules;
    private final CycleViews views;
    private final Changes changes;
    private final Outbox outbox;

    ChangeCycle(Cycles cycles, ConsequenceRules rules, CycleViews views, Changes changes, Outbox outbox) {
        this.cycles = cycles;
        this.rules = rules;
        this.views = views;
        this.changes = changes;
        this.outbox = outbox;
    }

    @Transactional
    CycleView change(CycleReference reference, IfMatch ifMatch, MergePatch patch) {
        var cycle = cycles.requireForChange(reference);
        ifMatch.require(cycle.version(), () -> views.of(cycle));
        var change = changes.byCaller();
        if (cycle.change(patch.apply(cycle.content(), CycleContent.class), change)) {
            rules.publish(cycle.consequenceRule(), change);
            outbox.append(CycleEvents.changed(cycle));
            cycles.flush();
        }
        return views.of(cycle);
    }
}
