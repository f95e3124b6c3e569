package eu.integratingcities.gateway.hop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When a service is left alone, and when it is tried again. */
class BreakerTest {
    private final Breaker breaker = new Breaker(3, 100);

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed(1_000);
        }
    }

    @Test
    void opensAfterSoManyFailuresInARow() {
        fail(2);
        assertThat(breaker.admits(1_001)).isTrue();

        fail(1);

        assertThat(breaker.admits(1_001)).isFalse();
    }

    @Test
    void countsOnlyFailuresInARow() {
        fail(2);
        breaker.succeeded();
        fail(2);

        assertThat(breaker.admits(1_001)).isTrue();
    }

    @Test
    void letsOneTryAfterAPauseAndTheNextAfterAnother() {
        fail(3);

        assertThat(breaker.admits(1_100)).isTrue();
        assertThat(breaker.admits(1_101)).isFalse();
        assertThat(breaker.admits(1_200)).isTrue();
    }

    @Test
    void closesWithOneAnswer() {
        fail(3);

        breaker.succeeded();

        assertThat(breaker.admits(1_001)).isTrue();
    }
}
