package eu.integratingcities.monitoring.consequence;

import eu.integratingcities.monitoring.cycle.ConsequenceRule;
import eu.integratingcities.monitoring.participation.ParticipationKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a published rule says of an absence. It speaks only of cities of which the cycle expects a report: whoever is
 * exempt, reports voluntarily or for the first time is never proposed for anything.
 *
 * @param rule the rule of the cycle
 */
record AbsenceRule(ConsequenceRule rule) {

    /** Whether to propose what the rule proposes. */
    boolean proposes(Absence absence, LocalDate today) {
        return absence.kind() == ParticipationKind.EXPECTED && !absence.handedIn() && holds(absence, today);
    }

    /**
     * Why a proposal that was made has lost its ground; empty while it has not. A city that a decision has put on hold in
     * the meantime is no longer expected to report, which takes nothing from the ground.
     */
    Optional<LapseReason> lapse(Absence absence, LocalDate today) {
        if (absence.handedIn()) {
            return Optional.of(LapseReason.REPORT_RECEIVED);
        }
        if (absence.kind() == ParticipationKind.EXEMPT) {
            return Optional.of(LapseReason.EXEMPT);
        }
        return holds(absence, today) ? Optional.empty() : Optional.of(LapseReason.NOT_DUE);
    }

    private boolean holds(Absence absence, LocalDate today) {
        var dueOn = absence.dueOn();
        return dueOn != null
                && today.isAfter(dueOn.plusDays(absence.graceDays()).plusDays(rule.afterDays()))
                && absence.missedBefore() + 1 >= rule.cycles();
    }
}
