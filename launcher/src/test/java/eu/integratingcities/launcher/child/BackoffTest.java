package eu.integratingcities.launcher.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void doublesUpToHalfAMinute() {
        assertThat(Backoff.after(1)).isEqualTo(Duration.ofMillis(500));
        assertThat(Backoff.after(2)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Backoff.after(7)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Backoff.after(1_000)).isEqualTo(Duration.ofSeconds(30));
    }
}
