package eu.integratingcities.monitoring.cycle;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the secretariat says of a cycle: on planning it and, the number excepted, at any time later. Null means that it
 * is not decided or that no source tells.
 *
 * @param graceDays null means none
 * @param participationPolicy null means that listed signatories are expected to report; of the past no source tells
 * @param consequenceRule null means that a missing report has no consequence, which is the ordinary case
 * @param templateVersion null until the cycle opens lets the charter's current edition give the name
 */
@Embeddable
@Schema(description = "What the secretariat says of a cycle")
record CycleContent(
        @NotNull @Positive @Schema(examples = "7") Integer number,

        @NotBlank @Size(max = 300) @Schema(examples = "7th Integrating Cities Report")
        String title,

        @JdbcTypeCode(SqlTypes.JSON) @Nullable @Valid CoveredPeriod period,
        @Schema(examples = "2026-03-01") @Nullable LocalDate opensOn,
        @Schema(examples = "2026-09-30") @Nullable LocalDate dueOn,

        @Schema(examples = "14") @Nullable @PositiveOrZero @Max(366)
        Integer graceDays,

        @Schema(examples = "2026-11-18") @Nullable LocalDate publishesOn,
        @Enumerated(EnumType.STRING) @Nullable ParticipationPolicy participationPolicy,

        @JdbcTypeCode(SqlTypes.JSON) @Nullable @Valid ConsequenceRule consequenceRule,

        @Schema(examples = "2024-10") @Nullable @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,39}")
        String templateVersion,

        @JdbcTypeCode(SqlTypes.JSON) @Nullable @Valid SurveyDates survey,
        @Schema(examples = "12") @Nullable @Positive Integer presentedAtConference,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable @Valid SynthesisReport synthesisReport,
        @JdbcTypeCode(SqlTypes.ARRAY) List<@NotBlank @Size(max = 2000) String> notes,
        @JdbcTypeCode(SqlTypes.ARRAY) List<@NotBlank @Size(max = 40) String> sourceIds) {

    CycleContent {
        notes = notes == null ? List.of() : List.copyOf(notes);
        sourceIds = sourceIds == null ? List.of() : List.copyOf(sourceIds);
    }

    Schedule schedule() {
        return new Schedule(opensOn, dueOn, graceDays == null ? 0 : graceDays, publishesOn);
    }

    /** The same with the template that cities answer from now on. */
    CycleContent asking(String version) {
        return new CycleContent(
                number,
                title,
                period,
                opensOn,
                dueOn,
                graceDays,
                publishesOn,
                participationPolicy,
                consequenceRule,
                version,
                survey,
                presentedAtConference,
                synthesisReport,
                notes,
                sourceIds);
    }
}
