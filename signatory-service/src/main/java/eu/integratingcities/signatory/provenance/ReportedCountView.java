package eu.integratingcities.signatory.provenance;

import eu.integratingcities.events.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reported count as answers show it.
 *
 * @param id names the count for good
 * @param asOf when there were so many
 * @param count how many signatories there were, as the source says
 * @param qualifier how the source means the number
 * @param sourceIds ids of the sources that report it
 * @param note remark on the count
 * @param changedAt when the record last changed
 */
@Schema(examples = """
        {"id": "0199e0c4-4d5e-7f13-8b02-2e3f40516273",
         "asOf": {"value": "2022-11", "precision": "month"}, "count": 46, "qualifier": "exact", "sourceIds": ["S44"],
         "note": "Contradicts 42 plus five; would imply 41 before", "changedAt": "2026-11-23T20:00:00.123456Z"}""")
public record ReportedCountView(
        UUID id,
        PartialDate asOf,
        int count,
        Qualifier qualifier,
        List<String> sourceIds,
        @Nullable String note,
        Instant changedAt) {}
