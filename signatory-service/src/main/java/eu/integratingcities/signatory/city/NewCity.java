package eu.integratingcities.signatory.city;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a city, to record it or to change it.
 *
 * @param name the English name
 * @param names every name that is known, the English one included
 * @param country ISO 3166-1 alpha-2; null when no source says it
 * @param sourceIds sources of the record as a whole
 * @param fieldSourceIds sources of a part of it, by the part's name; an empty list: said without a source
 */
@Schema(examples = """
        {"slug": "leeds", "name": "Leeds", "country": null,
         "names": [{"value": "Leeds", "lang": "en", "type": "official"}],
         "place": null, "identifiers": {"wikidata": "Q39121"}, "population": null,
         "sourceIds": ["S02"], "fieldSourceIds": {}, "notes": []}""")
public record NewCity(
        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 80)
        String slug,

        @NotBlank @Size(max = 200) String name,
        List<@NotNull @Valid CityName> names,
        @Nullable @Pattern(regexp = "[A-Z]{2}") @Country String country,
        @Nullable @Valid CityPlace place,
        @Valid CityIdentifiers identifiers,
        @Nullable @Valid Population population,
        List<@NotNull String> sourceIds,
        Map<String, List<@NotNull String>> fieldSourceIds,
        List<@NotBlank String> notes) {

    /** Absent lists and identifiers mean that nothing is known. */
    public NewCity {
        names = names == null ? List.of() : List.copyOf(names);
        identifiers = identifiers == null ? CityIdentifiers.NONE : identifiers;
        sourceIds = sourceIds == null ? List.of() : List.copyOf(sourceIds);
        fieldSourceIds = fieldSourceIds == null ? Map.of() : Map.copyOf(fieldSourceIds);
        notes = notes == null ? List.of() : List.copyOf(notes);
    }

    /** The same city with other names. */
    NewCity withNames(List<CityName> others) {
        return new NewCity(
                slug, name, others, country, place, identifiers, population, sourceIds, fieldSourceIds, notes);
    }

    /** The same city with other sources of its parts. */
    NewCity withFieldSourceIds(Map<String, List<String>> others) {
        return new NewCity(slug, name, names, country, place, identifiers, population, sourceIds, others, notes);
    }
}
