package eu.integratingcities.signatory.city;

import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.Map;
import java.util.TreeMap;

/**
 * A city by what another register calls it.
 *
 * @param column the column that holds the register's identifiers
 */
record IdentifierLookup(String column, String value) {

    private static final Map<String, String> COLUMNS = new TreeMap<>(Map.of(
            "wikidata", "c.wikidata",
            "lau", "c.lau",
            "nuts3", "c.nuts3",
            "geonames", "c.geonames",
            "iso3166-2", "c.iso3166_2"));

    /** Reads {@code wikidata:Q84}. */
    static IdentifierLookup parse(String text) {
        var colon = text.indexOf(':');
        var column = colon < 0 ? null : COLUMNS.get(text.substring(0, colon));
        if (column == null) {
            throw refuse(text);
        }
        return new IdentifierLookup(column, text.substring(colon + 1));
    }

    <V> PageQuery<V> applyTo(PageQuery<V> query) {
        return query.where(column + " = ?", value);
    }

    private static ProblemException refuse(String text) {
        var detail = "\"%s\" is not an identifier such as wikidata:Q84; the registers are %s."
                .formatted(text, String.join(", ", COLUMNS.keySet()));
        return new ProblemException(ProblemType.INVALID_PARAMETER, detail)
                .with(ProblemError.inParameter("identifier", "unknown-register", detail));
    }
}
