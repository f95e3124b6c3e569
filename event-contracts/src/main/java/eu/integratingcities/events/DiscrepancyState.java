package eu.integratingcities.events;

import java.util.List;
import java.util.UUID;

/**
 * A difference between sources, or between a source and the list, with both sides told.
 *
 * @param key names it for good, such as {@code contradiction-2}
 * @param kind {@code conflicting-sources}, {@code unconfirmed-signature}; may grow
 * @param cities slugs of the cities that it concerns, as they were called then
 * @param sourceIds the sources that disagree
 */
public record DiscrepancyState(
        UUID id, String key, String kind, String title, String text, List<String> cities, List<String> sourceIds) {

    public DiscrepancyState {
        cities = List.copyOf(cities);
        sourceIds = List.copyOf(sourceIds);
    }
}
