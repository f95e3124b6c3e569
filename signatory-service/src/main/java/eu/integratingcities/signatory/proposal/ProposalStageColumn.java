package eu.integratingcities.signatory.proposal;

import eu.integratingcities.http.parameter.SpelledColumn;
import jakarta.persistence.Converter;

/** Writes a proposal's state as its public word. */
@Converter(autoApply = true)
class ProposalStageColumn extends SpelledColumn<ProposalStage> {

    ProposalStageColumn() {
        super(ProposalStage.class);
    }
}
