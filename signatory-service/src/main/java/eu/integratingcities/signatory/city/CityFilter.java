package eu.integratingcities.signatory.city;

import eu.integratingcities.http.paging.PageQuery;
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
        @Parameter(description = "Part of a name in any language; case and accents do not matter", example = "koln")
        @Nullable
        String q,

        @QueryParam("identifier")
        @Parameter(
                description = "What another register calls the city: its name, a colon, the identifier",
                example = "wikidata:Q84")
        @Nullable
        String identifier) {

    public CityFilter {
        country = country == null ? List.of() : List.copyOf(country);
    }

    /** Adds the conditions to a query that calls the table of cities {@code c}. */
    public <V> PageQuery<V> applyTo(PageQuery<V> query) {
        query.where("c.country = any (?)", country).where("c.search_text like ?", pattern());
        return identifier == null ? query : IdentifierLookup.parse(identifier).applyTo(query);
    }

    private @Nullable String pattern() {
        if (q == null || q.isBlank()) {
            return null;
        }
        var literal =
                SearchText.fold(q).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + literal + "%";
    }
}
