package eu.integratingcities.signatory.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SubmissionRateTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final SubmissionRate RATE = new SubmissionRate(3, Duration.ofHours(1));

    @Test
    void allowsAsManyAtOnceAsItSays() {
        var unusedAt = Instant.EPOCH;
        for (int i = 0; i < 3; i++) {
            assertThat(RATE.wait(unusedAt, NOW)).isLessThanOrEqualTo(Duration.ZERO);
            unusedAt = RATE.afterOneMore(unusedAt, NOW);
        }

        assertThat(RATE.wait(unusedAt, NOW)).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void allowsOneMoreEachTimeThatItsShareHasPassed() {
        var unusedAt = NOW.plus(Duration.ofHours(1));

        assertThat(RATE.wait(unusedAt, NOW.plus(Duration.ofMinutes(19)))).isEqualTo(Duration.ofMinutes(1));
        assertThat(RATE.wait(unusedAt, NOW.plus(Duration.ofMinutes(20)))).isZero();
    }

    @Test
    void allowsSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SubmissionRate(0, Duration.ofHours(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new SubmissionRate(1, Duration.ZERO));
    }
}
