package eu.integratingcities.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SubmissionWindowTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final SubmissionWindow window = SubmissionWindow.of(LocalDate.parse("2026-10-20"), 7, BRUSSELS);

    @Test
    void countsTheDueInstantAsOnTime() {
        assertThat(window.judge(Instant.parse("2026-10-20T22:00:00Z"))).isEqualTo(Timeliness.ON_TIME);
    }

    @Test
    void countsTheInstantAfterAsInGrace() {
        assertThat(window.judge(Instant.parse("2026-10-20T22:00:00.000001Z"))).isEqualTo(Timeliness.IN_GRACE);
    }

    @Test
    void countsGraceInCalendarDaysAcrossTheEndOfSummerTime() {
        assertThat(window.judge(Instant.parse("2026-10-27T23:00:00Z"))).isEqualTo(Timeliness.IN_GRACE);
        assertThat(window.judge(Instant.parse("2026-10-27T23:00:00.000001Z"))).isEqualTo(Timeliness.LATE);
    }

    @Test
    void hasNoGraceWithoutDays() {
        var strict = SubmissionWindow.of(LocalDate.parse("2028-02-29"), 0, BRUSSELS);

        assertThat(strict.judge(Instant.parse("2028-02-29T23:00:00Z"))).isEqualTo(Timeliness.ON_TIME);
        assertThat(strict.judge(Instant.parse("2028-02-29T23:00:01Z"))).isEqualTo(Timeliness.LATE);
    }

    @Test
    void refusesGraceThatEndsBeforeTheDueInstant() {
        var due = Instant.parse("2026-10-20T22:00:00Z");

        assertThatIllegalArgumentException().isThrownBy(() -> new SubmissionWindow(due, due.minusSeconds(1)));
    }
}
