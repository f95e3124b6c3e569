package eu.integratingcities.signatory.provenance;

import eu.integratingcities.http.parameter.SpelledColumn;
import jakarta.persistence.Converter;

/** Writes a qualifier as its public word. */
@Converter(autoApply = true)
class QualifierColumn extends SpelledColumn<Qualifier> {

    QualifierColumn() {
        super(Qualifier.class);
    }
}
