package eu.integratingcities.signatory.city;

import eu.integratingcities.http.language.LanguagePreference;
import eu.integratingcities.http.paging.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a city is called, as one reader is answered.
 *
 * @param name the English name
 * @param matchedName the name that the reader's search found the city by; null when there was none
 */
public record Naming(
        String name, DisplayName display, @Nullable String matchedName, List<CityName> names) {

    public Naming {
        names = List.copyOf(names);
    }

    /** Reads the names in a row with {@link CityColumns}. */
    public static Naming of(Row row, LanguagePreference preference, CitySearch search) {
        var name = row.text("name");
        var names = row.json("names", CityColumns.NAMES);
        return new Naming(name, DisplayName.of(name, names, preference), search.matchedName(name, names), names);
    }
}
