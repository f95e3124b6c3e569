package eu.integratingcities.signatory.membership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.integratingcities.signatory.city.CityIdentifiers;
import eu.integratingcities.signatory.city.CityName;
import eu.integratingcities.signatory.city.CityPlace;
import eu.integratingcities.signatory.city.Country;
import eu.integratingcities.signatory.city.NewCity;
import eu.integratingcities.signatory.city.Population;
import eu.integratingcities.signatory.signing.NewSigning;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A city on record as a signatory, to load it: what is said of the city, and its signings.
 *
 * @param signings each once; those that are on record and not named here stay
 */
@Schema(examples = """
        {"slug": "toronto", "name": "Toronto", "country": "CA",
         "names": [{"value": "Toronto", "lang": null, "type": "official"}],
         "place": {"latitude": 43.70011, "longitude": -79.4163}, "identifiers": {"wikidata": "Q172", "geonames": "6167865"},
         "population": null, "signatoryNumber": null,
         "signings": [{"signedOn": {"value": "2014-12", "precision": "month"}, "charterEdition": "2010-02",
                       "place": "Toronto", "sourceIds": ["S36"]}],
         "sourceIds": ["S36"], "fieldSourceIds": {}, "notes": []}""")
record NewSignatory(
        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 80)
        String slug,

        @NotBlank @Size(max = 200) String name,
        List<@NotNull @Valid CityName> names,
        @Nullable @Pattern(regexp = "[A-Z]{2}") @Country String country,
        @Nullable @Valid CityPlace place,
        @Valid CityIdentifiers identifiers,
        @Nullable @Valid Population population,
        @Nullable @Positive Integer signatoryNumber,
        List<@NotNull @Valid NewSigning> signings,
        List<@NotNull String> sourceIds,
        Map<String, List<@NotNull String>> fieldSourceIds,
        List<@NotBlank String> notes) {

    NewSignatory {
        signings = signings == null ? List.of() : List.copyOf(signings);
    }

    static NewSignatory of(NewCity city, @Nullable Integer signatoryNumber, List<NewSigning> signings) {
        return new NewSignatory(
                city.slug(),
                city.name(),
                city.names(),
                city.country(),
                city.place(),
                city.identifiers(),
                city.population(),
                signatoryNumber,
                signings,
                city.sourceIds(),
                city.fieldSourceIds(),
                city.notes());
    }

    /** What the row says of the city itself. */
    @JsonIgnore
    NewCity city() {
        return new NewCity(
                slug, name, names, country, place, identifiers, population, sourceIds, fieldSourceIds, notes);
    }
}
