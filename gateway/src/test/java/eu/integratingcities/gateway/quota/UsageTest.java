package eu.integratingcities.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import eu.integratingcities.gateway.quota.Usage.Counts;
import eu.integratingcities.gateway.quota.Usage.KeyDay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class UsageTest {
    private static final KeyDay TODAY = new KeyDay("k", LocalDate.of(2026, 3, 10));

    private final Usage usage = new Usage(Clock.fixed(Instant.parse("2026-03-10T23:59:59Z"), ZoneOffset.UTC));

    @Test
    void isTakenOnce() {
        var day = usage.begin("k");
        usage.begin("k");
        usage.givenBack(day);
        usage.refused("k");

        assertThat(usage.take()).containsExactly(entry(TODAY, new Counts(1, 1, 1)));
        assertThat(usage.take()).isEmpty();
    }

    @Test
    void isAddedAgainWhenItCouldNotBeWrittenDown() {
        usage.begin("k");
        var taken = usage.take();
        usage.begin("k");
        usage.restore(taken);

        assertThat(usage.take()).containsExactly(entry(TODAY, new Counts(2, 0, 0)));
    }
}
