package eu.integratingcities.signatory.correction;

import eu.integratingcities.http.parameter.SpelledColumn;
import jakarta.persistence.Converter;

/** Writes a moderation as its public word. */
@Converter(autoApply = true)
class ModerationColumn extends SpelledColumn<Moderation> {

    ModerationColumn() {
        super(Moderation.class);
    }
}
