package eu.integratingcities.monitoring.participation;

import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.paging.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A city's place in a cycle.
 *
 * @param id names the participation for good
 * @param cycle number of the cycle
 * @param city slug of the city
 * @param kind what the cycle asks of the city
 * @param changedAt when the record last changed
 */
@Schema(description = "A city's place in a cycle; being expected is the cycle's policy, never a sanction")
record ParticipationView(
        UUID id,
        @Schema(examples = "7") int cycle,
        @Schema(examples = "utrecht") String city,
        ParticipationKind kind,

        @Schema(
                description = "Why, as a code that may grow; null where the cycle's policy is reason enough",
                examples = "listed-while-open")
        @Nullable
        String reason,

        @Schema(examples = "2026-03-01T09:00:00Z") Instant changedAt,

        @Schema(examples = "0") long version)
        implements Versioned {

    /** The columns of table {@code participation} that a view is made of. */
    static final String COLUMNS = "id, cycle, city, kind, reason, changed_at, version";

    static ParticipationView of(Row row) {
        return new ParticipationView(
                row.id("id"),
                row.number("cycle"),
                row.text("city"),
                row.constant("kind", ParticipationKind.class),
                row.textOrNull("reason"),
                row.instant("changed_at"),
                row.count("version"));
    }
}
