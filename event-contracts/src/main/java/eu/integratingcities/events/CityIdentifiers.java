package eu.integratingcities.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What registers of others call the city; null where no source says it.
 *
 * @param lau code of the local administrative unit (Eurostat)
 * @param nuts3 code of the region (Eurostat)
 * @param iso3166Part2 code of the subdivision (ISO 3166-2)
 */
public record CityIdentifiers(
        @Nullable String wikidata,
        @Nullable String lau,
        @Nullable String nuts3,
        @Nullable String geonames,
        @JsonProperty("iso3166_2") @Nullable String iso3166Part2) {}
