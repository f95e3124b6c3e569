package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.http.caller.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Reporting begins: the questionnaire is frozen and each signatory gets its place, all in one transaction. One cycle is
 * open at a time.
 */
@ApplicationScoped
class OpenCycle {

    private final Cycles cycles;
    private final QuestionnaireSource questionnaires;
    private final PlaceMaking ledger;
    private final CycleViews views;
    private final Changes changes;
    private final Outbox outbox;

    OpenCycle(
            Cycles cycles,
            QuestionnaireSource questionnaires,
            PlaceMaking ledger,
            CycleViews views,
            Changes changes,
            Outbox outbox) {
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.ledger = ledger;
        this.views = views;
        this.changes = changes;
        this.outbox = outbox;
    }

    @Transactional
    CycleView open(CycleReference reference) {
        var cycle = cycles.requireForChange(reference);
        cycle.requireMove(CycleMove.OPENING);
        cycles.open().ifPresent(other -> {
            throw CycleProblems.otherIsOpen(cycle.number(), other.number());
        });
        var change = changes.byCaller();
        cycle.open(questionnaires.freezeFor(cycle, change), change);
        outbox.append(CycleEvents.opened(cycle));
        cycles.flush();
        ledger.makePlaces(cycle, change);
        return views.of(cycle);
    }
}
