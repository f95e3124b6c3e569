package eu.integratingcities.monitoring.cycle;

import com.fasterxml.jackson.core.type.TypeReference;
import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.paging.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A monitoring round as everybody may see it.
 *
 * @param id names the cycle for good
 * @param number place in the series, from 1, by which others refer to the cycle
 * @param title what the cycle is called
 * @param state how far the cycle has come
 * @param opensOn first day on which cities can report
 * @param dueOn last day on which a report is on time
 * @param graceDays calendar days after it on which a report is not yet late; null means none
 * @param publishesOn day on which results are to be published
 * @param participationPolicy what is asked of listed signatories, never a sanction; null: that they report, and of the
 *     past that no source tells
 * @param templateVersion version of the questionnaire; null where none is chosen
 * @param openedAt when the cycle was opened; null for one that was not opened here
 * @param closedAt when the cycle was closed; null for one that was not closed here
 * @param published when the results were published
 * @param presentedAtConference number of the conference at which the report was presented
 * @param notes remarks on the record
 * @param sourceIds ids of the sources of the record
 * @param changedAt when the record last changed
 */
@Schema(description = "A monitoring round with its own dates; null is what no source tells or what is not decided")
public record CycleView(
        UUID id,
        @Schema(examples = "5") int number,

        @Schema(examples = "5th Integrating Cities report: Creating opportunities from challenges")
        String title,

        CycleStage state,
        @Nullable CoveredPeriod period,

        @Schema(examples = "2026-03-01") @Nullable LocalDate opensOn,

        @Schema(examples = "2026-09-30") @Nullable LocalDate dueOn,

        @Schema(examples = "14") @Nullable Integer graceDays,

        @Schema(examples = "2026-11-18") @Nullable LocalDate publishesOn,

        @Nullable ParticipationPolicy participationPolicy,

        @Nullable ConsequenceRule consequenceRule,

        @Schema(examples = "2024-10") @Nullable String templateVersion,

        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable PartialDate published,
        @Nullable SurveyDates survey,
        @Schema(examples = "10") @Nullable Integer presentedAtConference,
        @Nullable SynthesisReport synthesisReport,
        List<String> notes,
        @Schema(examples = "[\"S01\"]") List<String> sourceIds,

        @Schema(examples = "2026-01-12T09:00:00Z") Instant changedAt,

        @Schema(examples = "0") long version)
        implements Versioned {

    /** The columns of table {@code cycle} that a view is made of. */
    static final String COLUMNS = """
            id, number, title, state, period, opens_on, due_on, grace_days, publishes_on, participation_policy,
            consequence_rule, template_version, opened_at, closed_at, published, survey, presented_at_conference, synthesis_report,
            to_jsonb(notes) as notes, to_jsonb(source_ids) as source_ids, changed_at, version
            """;

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    static CycleView of(Row row) {
        return new CycleView(
                row.id("id"),
                row.number("number"),
                row.text("title"),
                row.constant("state", CycleStage.class),
                row.jsonOrNull("period", CoveredPeriod.class),
                row.dateOrNull("opens_on"),
                row.dateOrNull("due_on"),
                row.numberOrNull("grace_days"),
                row.dateOrNull("publishes_on"),
                row.constantOrNull("participation_policy", ParticipationPolicy.class),
                row.jsonOrNull("consequence_rule", ConsequenceRule.class),
                row.textOrNull("template_version"),
                row.instantOrNull("opened_at"),
                row.instantOrNull("closed_at"),
                row.jsonOrNull("published", PartialDate.class),
                row.jsonOrNull("survey", SurveyDates.class),
                row.numberOrNull("presented_at_conference"),
                row.jsonOrNull("synthesis_report", SynthesisReport.class),
                row.json("notes", TEXTS),
                row.json("source_ids", TEXTS),
                row.instant("changed_at"),
                row.count("version"));
    }
}
