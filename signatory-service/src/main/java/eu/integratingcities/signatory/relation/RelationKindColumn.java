package eu.integratingcities.signatory.relation;

import eu.integratingcities.http.parameter.Spelling;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Writes a kind in the words of the database. */
@Converter(autoApply = true)
class RelationKindColumn implements AttributeConverter<RelationKind, String> {

    @Override
    public String convertToDatabaseColumn(RelationKind kind) {
        return Spelling.of(kind);
    }

    @Override
    public RelationKind convertToEntityAttribute(String word) {
        return RelationKind.valueOf(Spelling.constant(word));
    }
}
