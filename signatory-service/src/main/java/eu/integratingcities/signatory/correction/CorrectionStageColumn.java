package eu.integratingcities.signatory.correction;

import eu.integratingcities.http.parameter.SpelledColumn;
import jakarta.persistence.Converter;

/** Writes a stage as its public word. */
@Converter(autoApply = true)
class CorrectionStageColumn extends SpelledColumn<CorrectionStage> {

    CorrectionStageColumn() {
        super(CorrectionStage.class);
    }
}
