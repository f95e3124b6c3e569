package eu.integratingcities.signatory.competence;

import eu.integratingcities.http.parameter.SpelledColumn;
import jakarta.persistence.Converter;

/** Writes a competence as its public word. */
@Converter(autoApply = true)
class CompetenceColumn extends SpelledColumn<Competence> {

    CompetenceColumn() {
        super(Competence.class);
    }
}
