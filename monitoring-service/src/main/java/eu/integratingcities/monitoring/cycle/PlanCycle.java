package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.http.caller.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The secretariat announces a round. */
@ApplicationScoped
class PlanCycle {

    private final Cycles cycles;
    private final ConsequenceRules rules;
    private final CycleViews views;
    private final Changes changes;
    private final Outbox outbox;

    PlanCycle(Cycles cycles, ConsequenceRules rules, CycleViews views, Changes changes, Outbox outbox) {
        this.cycles = cycles;
        this.rules = rules;
        this.views = views;
        this.changes = changes;
        this.outbox = outbox;
    }

    @Transactional
    CycleView plan(CycleContent content) {
        if (cycles.numbered(content.number()).isPresent()) {
            throw CycleProblems.numberTaken(content.number());
        }
        var change = changes.byCaller();
        var cycle = Cycle.plan(content, change);
        rules.publish(content.consequenceRule(), change);
        cycles.persistAndFlush(cycle);
        outbox.append(CycleEvents.recorded(cycle));
        return views.of(cycle);
    }
}
