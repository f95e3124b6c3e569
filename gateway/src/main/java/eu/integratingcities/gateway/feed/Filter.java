package eu.integratingcities.gateway.feed;

import java.util.List;

/**
 * What a reader wants to see. Empty lists let everything pass.
 *
 * @param types names without the common prefix: a type, or all that stands before one of its dots
 * @param cities slugs of cities concerned, or ids of cities themselves
 */
public record Filter(List<String> types, List<String> cities) {
    static final Filter NONE = new Filter(List.of(), List.of());

    /** Whether a reader wants to see this change. */
    public boolean lets(Change change) {
        return (types.isEmpty() || types.stream().anyMatch(type -> TypeNames.covers(type, change.type())))
                && (cities.isEmpty() || cities.stream().anyMatch(city -> concerns(city, change)));
    }

    private static boolean concerns(String city, Change change) {
        return change.cities().contains(city) || city.equals(change.partitionKey());
    }
}
