package eu.integratingcities.signatory.provenance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A discrepancy as answers show it.
 *
 * @param id names the record for good
 * @param key names the discrepancy in its address, for good
 * @param kind {@code conflicting-sources}, {@code unconfirmed-signature}; may grow
 * @param title what it is about
 * @param text what the sources say, both sides
 * @param cities slugs of the cities that it concerns
 * @param sourceIds ids of the sources that disagree
 * @param published false for those that only the secretariat sees
 * @param changedAt when the record last changed
 */
@Schema(examples = """
        {"id": "0199e0c4-5e6f-7014-9c03-3f4051627384", "key": "contradiction-8",
         "kind": "conflicting-sources", "title": "Drafting cities",
         "text": "Leeds helped draft the charter (S02, S61) but is not among the first 17 signatories (S10).",
         "cities": ["leeds"], "sourceIds": ["S02", "S61", "S10"], "published": true,
         "changedAt": "2026-11-23T20:00:00.123456Z"}""")
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
