package eu.integratingcities.signatory.provenance;

import eu.integratingcities.events.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reported count as answers show it. */
record ReportedCountView(
        UUID id,
        PartialDate asOf,
        int count,
        Qualifier qualifier,
        List<String> sourceIds,
        @Nullable String note,
        Instant changedAt) {}
