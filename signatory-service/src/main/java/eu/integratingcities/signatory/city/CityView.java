package eu.integratingcities.signatory.city;

import eu.integratingcities.http.conditional.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city as answers show it. Null: no source says it.
 *
 * @param country ISO 3166-1 alpha-2
 * @param standing {@code candidate} is told to the secretariat and to the city's own editor only
 * @param fieldSourceIds sources of a part of the record, by the part's name
 */
record CityView(
        UUID id,
        String slug,
        String name,
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
        Instant changedAt)
        implements Versioned {}
