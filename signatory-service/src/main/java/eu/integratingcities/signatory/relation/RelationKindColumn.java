package eu.integratingcities.signatory.relation;

import eu.integratingcities.http.parameter.SpelledColumn;
import jakarta.persistence.Converter;

/** Writes a kind in the words of the database. */
@Converter(autoApply = true)
class RelationKindColumn extends SpelledColumn<RelationKind> {

    RelationKindColumn() {
        super(RelationKind.class);
    }
}
