package eu.integratingcities.monitoring.cycle;

import com.fasterxml.jackson.core.type.TypeReference;
import eu.integratingcities.http.paging.Row;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A published consequence rule with the rounds that it is in force in.
 *
 * @param version what the rule is cited by
 * @param proposes the status that is proposed; it changes by a decision only
 * @param cycles numbers of the cycles whose rule it is now; empty for one that was given up
 * @param publishedAt when the rule was published
 */
@Schema(description = "A consequence rule as it was published, with the rounds that it is in force in")
record ConsequenceRuleView(
        @Schema(examples = "2026-1") String version,
        ProposedStatus proposes,

        @Schema(description = "Days after the last day of grace and of any extension", examples = "90")
        int afterDays,

        @Schema(
                description = "In how many rounds in a row the report has to be missing; null means in this one",
                examples = "2")
        @Nullable
        Integer consecutiveCycles,

        @Schema(examples = "[7]") List<Integer> cycles,

        @Schema(examples = "2026-01-12T09:00:00Z") Instant publishedAt) {

    /** What a view is made of; {@code r} is table {@code consequence_rule}. */
    static final String COLUMNS = """
            r.version, r.proposes, r.after_days, r.consecutive_cycles, r.published_at,
            (select coalesce(json_agg(c.number order by c.number), '[]')
             from cycle c where c.consequence_rule_version = r.version) as cycles
            """;

    private static final TypeReference<List<Integer>> NUMBERS = new TypeReference<>() {};

    ConsequenceRuleView {
        cycles = List.copyOf(cycles);
    }

    static ConsequenceRuleView of(Row row) {
        return new ConsequenceRuleView(
                row.text("version"),
                row.constant("proposes", ProposedStatus.class),
                row.number("after_days"),
                row.numberOrNull("consecutive_cycles"),
                row.json("cycles", NUMBERS),
                row.instant("published_at"));
    }
}
