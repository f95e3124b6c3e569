package eu.integratingcities.conference.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LocalMomentTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate SUMMER_TIME_BEGINS = LocalDate.of(2026, 3, 29);
    private static final LocalDate SUMMER_TIME_ENDS = LocalDate.of(2026, 10, 25);
    private static final LocalTime HALF_PAST_TWO = LocalTime.of(2, 30);

    @Test
    void tellsClockZoneAndInstantTogether() {
        var moment = LocalMoment.of(LocalDate.of(2022, 11, 16), LocalTime.of(10, 0), AMSTERDAM);

        assertThat(moment)
                .isEqualTo(new LocalMoment(
                        OffsetDateTime.parse("2022-11-16T10:00:00+01:00"),
                        "Europe/Amsterdam",
                        Instant.parse("2022-11-16T09:00:00Z")));
    }

    @Test
    void knowsTheHourThatSummerTimeSkips() {
        assertThat(LocalMoment.exists(SUMMER_TIME_BEGINS, HALF_PAST_TWO, AMSTERDAM))
                .isFalse();
        assertThat(LocalMoment.exists(SUMMER_TIME_BEGINS, LocalTime.of(3, 0), AMSTERDAM))
                .isTrue();
    }

    @Test
    void meansTheFirstPassOfTheHourThatComesTwice() {
        assertThat(LocalMoment.of(SUMMER_TIME_ENDS, HALF_PAST_TWO, AMSTERDAM).utc())
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void needsDayTimeAndZone() {
        assertThat(LocalMoment.ofNullable(null, HALF_PAST_TWO, "Europe/Rome")).isNull();
        assertThat(LocalMoment.ofNullable(SUMMER_TIME_ENDS, null, "Europe/Rome"))
                .isNull();
        assertThat(LocalMoment.ofNullable(SUMMER_TIME_ENDS, HALF_PAST_TWO, null))
                .isNull();
    }
}
