package eu.integratingcities.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {
    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7200|7200", "'7200, 0'|7200", "0;7200|0", "7200;0|7200", "-1|0", "7200.0|0", "abc|0", "''|0"})
    void ofSeveralAgesTheFirstCountsAndWhatIsNoneSaysNothing(String lines, long age) {
        var headers = HttpHeaders.headers().add(HttpHeaders.AGE, List.of(lines.split(";", -1)));

        assertThat(Freshness.initialAge(headers, NOW)).isEqualTo(age);
    }
}
