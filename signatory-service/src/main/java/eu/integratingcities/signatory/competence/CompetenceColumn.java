package eu.integratingcities.signatory.competence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Writes a competence as its public word. */
@Converter(autoApply = true)
class CompetenceColumn implements AttributeConverter<Competence, String> {

    @Override
    public String convertToDatabaseColumn(Competence competence) {
        return competence.code();
    }

    @Override
    public Competence convertToEntityAttribute(String code) {
        return Competence.of(code);
    }
}
