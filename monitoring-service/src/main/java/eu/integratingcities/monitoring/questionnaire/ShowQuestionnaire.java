package eu.integratingcities.monitoring.questionnaire;

import eu.integratingcities.monitoring.cycle.Cycle;
import eu.integratingcities.monitoring.cycle.CycleReference;
import eu.integratingcities.monitoring.cycle.Cycles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads frozen questionnaires. */
@ApplicationScoped
class ShowQuestionnaire {

    private final Cycles cycles;
    private final Templates templates;

    ShowQuestionnaire(Cycles cycles, Templates templates) {
        this.cycles = cycles;
        this.templates = templates;
    }

    @Transactional
    QuestionnaireView ofCycle(CycleReference reference) {
        return show(cycles.require(reference));
    }

    @Transactional
    QuestionnaireView named(String version) {
        return QuestionnaireView.of(templates.require(version));
    }

    private QuestionnaireView show(Cycle cycle) {
        var version = cycle.templateVersion();
        if (version == null || !cycle.opened()) {
            throw QuestionnaireProblems.notFrozen(cycle.number());
        }
        return named(version);
    }
}
