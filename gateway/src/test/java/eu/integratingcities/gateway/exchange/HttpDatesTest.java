package eu.integratingcities.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDatesTest {
    private static final Instant DATE = Instant.parse("1994-11-06T08:49:37Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sun, 06 Nov 1994 08:49:37 GMT",
                "Sunday, 06-Nov-94 08:49:37 GMT",
                "Sun Nov  6 08:49:37 1994",
                " Sun, 06 Nov 1994 08:49:37 GMT "
            })
    void readsAllThreeForms(String text) {
        assertThat(HttpDates.parse(text)).contains(DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "1994-11-06T08:49:37Z", "Sun, 31 Feb 1994 08:49:37", "Mon, 06 Nov 1994 08:49:37 GMT"})
    void readsNothingElse(String text) {
        assertThat(HttpDates.parse(text)).isEmpty();
    }

    @Test
    void writesTheFormOfToday() {
        assertThat(HttpDates.format(DATE)).isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
        assertThat(HttpDates.parse(null)).isEmpty();
    }
}
