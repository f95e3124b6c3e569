package eu.integratingcities.signatory.charter;

import eu.integratingcities.http.parameter.SpelledColumn;
import jakarta.persistence.Converter;

/** Writes a role as its public word. */
@Converter(autoApply = true)
class CityRoleColumn extends SpelledColumn<CityRole> {

    CityRoleColumn() {
        super(CityRole.class);
    }
}
