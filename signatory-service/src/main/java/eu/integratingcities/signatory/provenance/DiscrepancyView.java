package eu.integratingcities.signatory.provenance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A discrepancy as answers show it.
 *
 * @param cities slugs of the cities that it concerns
 * @param published false for those that only the secretariat sees
 */
record DiscrepancyView(
        UUID id,
        String key,
        String kind,
        String title,
        String text,
        List<String> cities,
        List<String> sourceIds,
        boolean published,
        Instant changedAt) {}
