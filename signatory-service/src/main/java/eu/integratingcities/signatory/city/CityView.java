package eu.integratingcities.signatory.city;

import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.language.Localized;
import eu.integratingcities.http.linked.LinkedNode;
import eu.integratingcities.http.linked.LinkedView;
import eu.integratingcities.http.linked.PublicUrl;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A city as answers show it. Null: no source says it.
 *
 * @param id names the city for good
 * @param slug short name, by which addresses name the city
 * @param name the English name
 * @param displayName the name in the reader's language, or else the English one
 * @param displayLang the language of {@code displayName}
 * @param matchedName the name that fits a search best; null when no name was looked for
 * @param names all names on record, in their order
 * @param country ISO 3166-1 alpha-2
 * @param standing what is on record of the city; {@code candidate} is told to the secretariat and to the city's own
 *     editor only
 * @param sourceIds ids of the sources of the record as a whole
 * @param fieldSourceIds sources of a part of the record, by the part's name; an empty list: said without a source
 * @param notes remarks on the record
 * @param changedAt when the record last changed
 * @param relations other cities that it succeeds, precedes, belongs to or consists of
 * @param discrepancies where sources contradict one another, or the list, about this city
 * @param sources what each group of fields rests on; null in a list, which tells ids only
 */
@Schema(examples = """
        {"id": "0199e0c4-1f0a-7c11-9d5e-2b1f6a4c8e01", "slug": "vienna", "name": "Vienna",
         "displayName": "Vienna", "displayLang": "en", "matchedName": null,
         "names": [{"value": "Wien", "lang": null, "type": "official"}], "country": "AT",
         "place": {"latitude": 48.20849, "longitude": 16.37208},
         "identifiers": {"wikidata": "Q1741", "lau": null, "nuts3": null, "geonames": "2761369", "iso3166_2": null},
         "population": {"count": 1741246, "year": 2013, "scope": "city-proper"}, "standing": "unconfirmed",
         "sourceIds": ["S54"], "fieldSourceIds": {"place": ["D01"]},
         "notes": ["Practice shown in the fourth monitoring report; no source states a signature."],
         "version": 0, "changedAt": "2026-11-23T20:00:00.123456Z", "relations": [],
         "discrepancies": [{"id": "0199e0c4-5e6f-7014-9c03-3f4051627385", "href": "/v1/discrepancies/unconfirmed-vienna",
                            "key": "unconfirmed-vienna", "kind": "unconfirmed-signature",
                            "title": "Signature of Vienna unconfirmed",
                            "text": "Practice shown in the fourth monitoring report; no source states a signature.",
                            "sourceIds": ["S54"]}],
         "sources": [{"field": "record", "sources": [{"id": "S54", "title": "Fourth monitoring report", "address": null,
                                                      "href": "/v1/sources/S54"}]},
                     {"field": "place", "sources": [{"id": "D01", "title": "GeoNames",
                                                     "address": "https://www.geonames.org/",
                                                     "href": "/v1/sources/D01"}]}]}""")
record CityView(
        UUID id,
        String slug,
        String name,
        String displayName,
        String displayLang,
        @Nullable String matchedName,
        List<CityName> names,
        @Nullable String country,
        @Nullable CityPlace place,
        CityIdentifiers identifiers,
        @Nullable Population population,
        Standing standing,
        List<String> sourceIds,
        Map<String, List<String>> fieldSourceIds,
        List<String> notes,
        long version,
        Instant changedAt,
        List<RelationView> relations,
        List<RecordDiscrepancy> discrepancies,
        @Nullable List<FieldSources> sources)
        implements Versioned, Localized, DescribedCity, LinkedView {

    @Override
    public LinkedNode linked(PublicUrl url) {
        var path = "/v1/cities/" + slug;
        var asSignatory = standing == Standing.SIGNATORY ? "/v1/signatories/" + slug : null;
        return LinkedCity.of(this, url, path, asSignatory)
                .with("subjectOf", LinkedCity.record(this, url, path, List.of()));
    }
}
