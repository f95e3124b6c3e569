package eu.integratingcities.monitoring.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.monitoring.cycle.ConsequenceRule;
import eu.integratingcities.monitoring.cycle.ProposedStatus;
import eu.integratingcities.monitoring.participation.ParticipationKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AbsenceRuleTest {

    private static final LocalDate DUE = LocalDate.parse("2026-09-30");
    private static final LocalDate LONG_AFTER = LocalDate.parse("2027-09-30");

    private final AbsenceRule rule = rule(30, null);

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, false", // due
        "2026-10-14, false", // the last day of grace
        "2026-11-13, false", // the thirtieth day after it
        "2026-11-14, true",
        "2027-11-14, true"
    })
    void waitsUntilGraceAndItsOwnDaysAreOver(LocalDate today, boolean proposes) {
        var absence = new Absence(ParticipationKind.EXPECTED, DUE, 14, false, 0);

        assertThat(rule.proposes(absence, today)).isEqualTo(proposes);
    }

    @Test
    void proposesOnTheDayAfterGraceWhenItHasNoDaysOfItsOwn() {
        var absence = new Absence(ParticipationKind.EXPECTED, DUE, 0, false, 0);

        assertThat(rule(0, null).proposes(absence, DUE)).isFalse();
        assertThat(rule(0, null).proposes(absence, DUE.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EXPECTED")
    void proposesNothingForCitiesOfWhichNothingIsExpected(ParticipationKind kind) {
        assertThat(rule.proposes(new Absence(kind, DUE, 14, false, 5), LONG_AFTER))
                .isFalse();
    }

    @Test
    void proposesNothingOnceTheReportIsThereHoweverLate() {
        assertThat(rule.proposes(new Absence(ParticipationKind.EXPECTED, DUE, 14, true, 5), LONG_AFTER))
                .isFalse();
    }

    @Test
    void proposesNothingWhereNothingIsDue() {
        assertThat(rule.proposes(new Absence(ParticipationKind.EXPECTED, null, 14, false, 5), LONG_AFTER))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2, 0, false", "2, 1, true", "3, 1, false", "3, 4, true"})
    void countsCyclesInARow(int cycles, int missedBefore, boolean proposes) {
        var absence = new Absence(ParticipationKind.EXPECTED, DUE, 14, false, missedBefore);

        assertThat(rule(30, cycles).proposes(absence, LONG_AFTER)).isEqualTo(proposes);
    }

    @Test
    void letsAProposalLapseWhenItsGroundIsGone() {
        assertThat(rule.lapse(new Absence(ParticipationKind.EXPECTED, DUE, 14, true, 0), LONG_AFTER))
                .contains(LapseReason.REPORT_RECEIVED);
        assertThat(rule.lapse(new Absence(ParticipationKind.EXEMPT, DUE, 14, false, 0), LONG_AFTER))
                .contains(LapseReason.EXEMPT);
        assertThat(rule.lapse(
                        new Absence(ParticipationKind.EXPECTED, LONG_AFTER, 14, false, 0), LONG_AFTER.plusDays(1)))
                .contains(LapseReason.NOT_DUE);
    }

    @Test
    void keepsAProposalThatADecisionHasFollowed() {
        var onHold = new Absence(ParticipationKind.VOLUNTARY, DUE, 14, false, 0);

        assertThat(rule.lapse(onHold, LONG_AFTER)).isEmpty();
    }

    private static AbsenceRule rule(int afterDays, @Nullable Integer cycles) {
        return new AbsenceRule(new ConsequenceRule("2026-1", ProposedStatus.ON_HOLD, afterDays, cycles));
    }
}
