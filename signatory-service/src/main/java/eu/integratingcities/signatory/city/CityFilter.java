package eu.integratingcities.signatory.city;

import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.place.BoundingBox;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which cities, by what is said of them; every list of cities or signatories can be filtered so. */
public record CityFilter(
        @QueryParam("country")
        @Parameter(description = "Country, ISO 3166-1 alpha-2; repeat it for several", example = "NL")
        List<String> country,

        @QueryParam("q")
        @Size(max = 200)
        @Parameter(
                description =
                        "A name in any language and script, its beginning, a part of three letters or more, or one"
                                + " with a slip; case and accents do not matter. The best match comes first and says in"
                                + " matchedName what it matched",
                example = "koln")
        @Nullable
        String q,

        @QueryParam("identifier")
        @Parameter(
                description = "What another register calls the city: its name, a colon, the identifier",
                example = "wikidata:Q84")
        @Nullable
        String identifier,

        @QueryParam(BoundingBox.PARAMETER)
        @Parameter(
                description = "Within west,south,east,north, in degrees, edges included; with west greater than east it"
                        + " goes across the antimeridian",
                example = "3.3,50.7,7.3,53.6")
        @Nullable
        String bbox) {

    public CityFilter {
        country = country == null ? List.of() : List.copyOf(country);
    }

    /** Adds the conditions to a query that calls the table of cities {@code c}; a search sorts by relevance first. */
    public <V> PageQuery<V> applyTo(PageQuery<V> query) {
        CountryCode.requireAll("country", country);
        search().applyTo(query).where("c.country = any (?)", country);
        if (bbox != null) {
            BoundingBox.parse(bbox).applyTo(query, "c.longitude", "c.latitude");
        }
        return identifier == null ? query : IdentifierLookup.parse(identifier).applyTo(query);
    }

    /** What to look for among the names. */
    public CitySearch search() {
        return CitySearch.of(q);
    }
}
