package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.parameter.SpelledColumn;
import jakarta.persistence.Converter;

/** Writes a status as its public word; a candidate has none. */
@Converter(autoApply = true)
class StatusColumn extends SpelledColumn<Status> {

    StatusColumn() {
        super(Status.class);
    }
}
