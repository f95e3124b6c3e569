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
 * @param relations other cities that it succeeds, precedes, belongs to or consists of, each relation also told by the
 *     other city. Null in events from before relations were kept
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
        @Nullable MembershipState membership,
        @Nullable List<RelationState> relations) {

    public CityState {
        names = List.copyOf(names);
        relations = relations == null ? null : List.copyOf(relations);
    }
}
