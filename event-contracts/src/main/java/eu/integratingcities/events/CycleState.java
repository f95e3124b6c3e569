package eu.integratingcities.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One monitoring round with its own dates. A null date is one that no source gives.
 *
 * @param state where the cycle is in its life, such as {@code open} or {@code published}; may grow
 * @param opensOn first day on which cities may report
 * @param dueOn last day on which a report is on time
 * @param graceDays days after the due day on which a report is not yet late
 * @param publishesOn day on which publication is planned
 * @param published when the synthesis report appeared; null while it has not
 * @param templateVersion version of the questionnaire
 * @param conference number of the edition at which the synthesis report is presented
 * @param consequenceRule version of the published rule by which a missing report gives reason to propose a status change;
 *     null when there is none, which is the ordinary case
 */
public record CycleState(
        UUID id,
        int number,
        String title,
        String state,
        CyclePeriod period,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueOn,
        @Nullable Integer graceDays,
        @Nullable LocalDate publishesOn,
        @Nullable PartialDate published,
        @Nullable String templateVersion,
        @Nullable Integer conference,
        @Nullable String consequenceRule) {}
