package eu.integratingcities.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class EventIdTest {

    private static final Instant TIME = Instant.parse("2024-11-21T10:00:00.123Z");

    @Test
    void isAVersion7Identifier() {
        var id = EventId.at(TIME);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(TIME.toEpochMilli());
    }

    @Test
    void sortsByTimeAsText() {
        assertThat(EventId.at(TIME).toString())
                .isLessThan(EventId.at(TIME.plusMillis(1)).toString());
    }
}
