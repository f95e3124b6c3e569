package eu.integratingcities.signatory.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SubmissionQuotaTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    @Test
    void boundsEachClient() {
        var quota = quota(2, 100);
        quota.use("a");
        quota.use("a");

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> quota.use("a"))
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
                    assertThat(refusal.headers()).containsEntry("Retry-After", "1800");
                });
        assertThatNoException().isThrownBy(() -> quota.use("b"));
    }

    @Test
    void boundsAllClientsTogether() {
        var quota = quota(10, 3);
        quota.use("a");
        quota.use("b");
        quota.use("c");

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> quota.use("d"))
                .satisfies(refusal -> assertThat(refusal.headers()).containsEntry("Retry-After", "1200"));
    }

    @Test
    void takesNothingFromOthersForWhatItRefuses() {
        var quota = quota(1, 2);
        quota.use("a");
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> quota.use("a"));
        }

        assertThatNoException().isThrownBy(() -> quota.use("b"));
    }

    private static SubmissionQuota quota(int mostOfClient, int mostOfAll) {
        return new SubmissionQuota(
                new QuotaSettings() {
                    @Override
                    public int mostOfClient() {
                        return mostOfClient;
                    }

                    @Override
                    public int mostOfAll() {
                        return mostOfAll;
                    }

                    @Override
                    public Duration within() {
                        return Duration.ofHours(1);
                    }
                },
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
