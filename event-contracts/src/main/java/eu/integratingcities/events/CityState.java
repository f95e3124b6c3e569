package eu.integratingcities.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city and, once it is listed, its membership. A signatory has the id and the slug of its city.
 *
 * @param country ISO 3166-1 alpha-2; null when no source says it
 * @param place null when no source says it
 * @param standing {@code signatory}, {@code unconfirmed} or {@code not-on-record}; may grow. Candidates are private: no
 *     event tells of them
 * @param membership null until the city is listed
 */
public record CityState(
        UUID id,
        String slug,
        String name,
        List<CityName> names,
        @Nullable String country,
        @Nullable Place place,
        CityIdentifiers identifiers,
        String standing,
        @Nullable MembershipState membership) {

    public CityState {
        names = List.copyOf(names);
    }
}
