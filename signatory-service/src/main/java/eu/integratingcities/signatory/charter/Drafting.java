package eu.integratingcities.signatory.charter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who drafted an edition.
 *
 * @param body organisation that drafted it
 * @param cities names of the cities that did
 * @param project the funded project in which it was drafted
 */
record Drafting(
        @Nullable String body,
        List<String> cities,
        @Nullable String project) {

    Drafting {
        cities = cities == null ? List.of() : List.copyOf(cities);
    }
}
