package eu.integratingcities.signatory.provenance;

import eu.integratingcities.http.parameter.Spelling;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Writes a qualifier as its public word. */
@Converter(autoApply = true)
class QualifierColumn implements AttributeConverter<Qualifier, String> {

    @Override
    public String convertToDatabaseColumn(Qualifier qualifier) {
        return Spelling.of(qualifier);
    }

    @Override
    public Qualifier convertToEntityAttribute(String word) {
        return Qualifier.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
