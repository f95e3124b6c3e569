package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.parameter.SpelledColumn;
import jakarta.persistence.Converter;

/** Writes a stage as its public word. */
@Converter(autoApply = true)
class StageColumn extends SpelledColumn<Stage> {

    StageColumn() {
        super(Stage.class);
    }
}
