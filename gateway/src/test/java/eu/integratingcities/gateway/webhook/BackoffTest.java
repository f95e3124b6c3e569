package eu.integratingcities.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Backoff backoff = new Backoff(Duration.ofSeconds(10), Duration.ofHours(12), Duration.ofHours(72));

    @Test
    void growsUpToTheLongestPause() {
        assertThat(backoff.after(1, Duration.ZERO, 0.5)).contains(Duration.ofSeconds(10));
        assertThat(backoff.after(2, Duration.ZERO, 0.5)).contains(Duration.ofSeconds(40));
        assertThat(backoff.after(4, Duration.ZERO, 0.5)).contains(Duration.ofSeconds(640));
        assertThat(backoff.after(9, Duration.ZERO, 0.5)).contains(Duration.ofHours(12));
        assertThat(backoff.after(Integer.MAX_VALUE, Duration.ZERO, 0.5)).contains(Duration.ofHours(12));
    }

    @Test
    void isAFifthShorterOrLongerByChance() {
        assertThat(backoff.after(1, Duration.ZERO, 0)).contains(Duration.ofSeconds(8));
        assertThat(backoff.after(1, Duration.ZERO, 1)).contains(Duration.ofSeconds(12));
    }

    @Test
    void endsWhenTheNextAttemptWouldBeTooLate() {
        assertThat(backoff.after(9, Duration.ofHours(60), 0.5)).contains(Duration.ofHours(12));
        assertThat(backoff.after(9, Duration.ofHours(60).plusSeconds(1), 0.5)).isEmpty();
    }
}
