package eu.integratingcities.http.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LongFilesTest {
    private final LongFiles patient = new LongFiles(Duration.ofMinutes(1));
    private final LongFiles hasty = new LongFiles(Duration.ofMillis(20));

    @Test
    void makesOneAtATime() throws Exception {
        assertThat(patient.enter()).isTrue();
        var second = CompletableFuture.supplyAsync(patient::enter);
        assertThat(second.completeOnTimeout(false, 200, TimeUnit.MILLISECONDS).get())
                .isFalse();

        var third = CompletableFuture.supplyAsync(patient::enter);
        patient.written();
        patient.written();

        assertThat(third.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void hasPlacesForAFew() {
        for (int i = 0; i < 6; i++) {
            assertThat(hasty.enter()).isTrue();
            hasty.written();
        }
        assertThat(hasty.enter()).isFalse();

        hasty.sent();

        assertThat(hasty.enter()).isTrue();
    }

    @Test
    void keepsNoPlaceForWhoWaitedInVain() {
        assertThat(hasty.enter()).isTrue();
        for (int i = 0; i < 20; i++) {
            assertThat(hasty.enter()).isFalse();
        }

        hasty.written();

        assertThat(hasty.enter()).isTrue();
    }
}
