package eu.integratingcities.monitoring.questionnaire;

import eu.integratingcities.http.caller.Change;
import eu.integratingcities.monitoring.cycle.Cycle;
import eu.integratingcities.monitoring.cycle.QuestionnaireSource;
import eu.integratingcities.monitoring.signatory.CharterCopies;
import eu.integratingcities.monitoring.signatory.CharterEdition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Makes the questionnaire of a cycle from the charter's current edition. A cycle that names no template gets the one
 * called after the edition, so that cycles on the same text share it and stay comparable.
 */
@ApplicationScoped
class FreezeQuestionnaire implements QuestionnaireSource {

    private final CharterCopies charters;
    private final Templates templates;

    FreezeQuestionnaire(CharterCopies charters, Templates templates) {
        this.charters = charters;
        this.templates = templates;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public String freezeFor(Cycle cycle, Change change) {
        var named = cycle.templateVersion();
        if (named != null && templates.findByIdOptional(named).isPresent()) {
            return named;
        }
        var edition = charters.current().orElseThrow(() -> QuestionnaireProblems.noCharter(cycle.number()));
        return templateOf(named == null ? edition.code() : named, edition, change)
                .version();
    }

    private Template templateOf(String version, CharterEdition edition, Change change) {
        return templates.findByIdOptional(version).orElseGet(() -> {
            var template = Template.freeze(version, edition, change);
            templates.persist(template);
            return template;
        });
    }
}
