package eu.integratingcities.signatory.charter;

import eu.integratingcities.http.parameter.Spelling;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Writes a role as its public word. */
@Converter(autoApply = true)
class CityRoleColumn implements AttributeConverter<CityRole, String> {

    @Override
    public String convertToDatabaseColumn(CityRole role) {
        return Spelling.of(role);
    }

    @Override
    public CityRole convertToEntityAttribute(String word) {
        return CityRole.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
