package eu.integratingcities.delivery;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrowingPauseTest {

    @Test
    void doublesUpToTheLongestAndStartsAgain() {
        var pause = new GrowingPause(ofMillis(100), ofMillis(350));

        assertThat(pause.next()).isEqualTo(ofMillis(100));
        assertThat(pause.next()).isEqualTo(ofMillis(200));
        assertThat(pause.next()).isEqualTo(ofMillis(350));
        assertThat(pause.next()).isEqualTo(ofMillis(350));
        pause.reset();
        assertThat(pause.next()).isEqualTo(ofMillis(100));
    }
}
