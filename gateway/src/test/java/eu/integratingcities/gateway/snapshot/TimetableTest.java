package eu.integratingcities.gateway.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One a night, and one at first. */
class TimetableTest {
    private final Timetable timetable = new Timetable(LocalTime.of(2, 30), Duration.ofMinutes(1));

    @Test
    void isDueWhenThereIsNone() {
        assertThat(timetable.isDue(null, Instant.parse("2026-11-26T12:00:00Z"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T02:30:05Z, 2026-11-26T02:29:59Z, false",
        "2026-11-25T02:30:05Z, 2026-11-26T02:30:00Z, true",
        "2026-11-26T02:30:00Z, 2026-11-26T02:30:00Z, false",
        "2026-11-26T02:29:59Z, 2026-11-26T02:30:00Z, true",
        "2026-11-26T02:30:00Z, 2026-11-27T02:29:00Z, false",
        "2026-11-20T12:00:00Z, 2026-11-26T00:10:00Z, true"
    })
    void isDueAtItsTimeAndWhenItWasMissed(Instant newest, Instant now, boolean due) {
        assertThat(timetable.isDue(newest, now)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT10S", "3, PT20S", "4, PT40S", "5, PT1M", "1000000, PT1M"})
    void waitsLongerEachTimeThatItFails(int failures, Duration pause) {
        assertThat(timetable.pause(failures)).isEqualTo(pause);
    }

    @Test
    void waitsNoLongerThanItIsTold() {
        assertThat(new Timetable(LocalTime.MIDNIGHT, Duration.ofMillis(200)).pause(1))
                .isEqualTo(Duration.ofMillis(200));
    }
}
