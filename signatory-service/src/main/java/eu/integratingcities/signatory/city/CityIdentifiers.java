package eu.integratingcities.signatory.city;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What registers of others call the city; null where no source says it.
 *
 * @param wikidata item in Wikidata: {@code Q803}
 * @param lau code of the local administrative unit (Eurostat)
 * @param nuts3 code of the region (Eurostat)
 * @param geonames number in GeoNames
 * @param iso3166Part2 code of the subdivision (ISO 3166-2)
 */
@Embeddable
public record CityIdentifiers(
        @Nullable @Pattern(regexp = "Q[1-9][0-9]*") String wikidata,
        @Nullable @Size(min = 1, max = 20) String lau,
        @Nullable @Pattern(regexp = "[A-Z]{2}[A-Z0-9]{3}") String nuts3,
        @Nullable @Pattern(regexp = "[1-9][0-9]*") String geonames,

        @Column(name = "iso3166_2") @JsonProperty("iso3166_2") @Nullable @Pattern(regexp = "[A-Z]{2}-[A-Z0-9]{1,3}")
        String iso3166Part2) {

    /** No register is known to name the city. */
    public static final CityIdentifiers NONE = new CityIdentifiers(null, null, null, null, null);
}
