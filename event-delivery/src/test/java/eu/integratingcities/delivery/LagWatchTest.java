package eu.integratingcities.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.platform.RealPlatform;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** OP-15: how far receivers are behind can be seen from outside. */
@QuarkusTest
@WithTestResource(RealPlatform.class)
class LagWatchTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final UUID city = UUID.randomUUID();

    @Inject
    MeterRegistry registry;

    @Inject
    Mishaps mishaps;

    @Inject
    CityCopies copies;

    @Test
    void tellsWhatACopyHasNotDealtWithAndForHowLong() throws Exception {
        var name = "waits " + city;
        mishaps.plan(name, 12, () -> new IllegalStateException(new SQLException("the server is starting up", "57P03")));

        try (var sender = new TestSender()) {
            sender.send(TestSender.record(UUID.randomUUID(), 1, Cities.changed(city, name), false));
        }

        await().atMost(SOON).until(() -> lag("delivery-test.copy").value() >= 1);
        await().atMost(SOON).until(() -> lag("delivery-test.reaction").value() == 0);
        await().atMost(SOON).until(() -> age().value() > 1);
        assertThat(lag("delivery-test.copy").value()).isGreaterThanOrEqualTo(1);
        await().atMost(SOON).until(() -> lag("delivery-test.copy").value() == 0);
        assertThat(copies.nameOf(city)).isEqualTo(name);
    }

    private Gauge lag(String group) {
        return registry.get("ic.consumer.lag")
                .tag("group", group)
                .tag("topic", TestSender.TOPIC)
                .gauge();
    }

    private Gauge age() {
        return registry.get("ic.copy.age").tag("copy", "city-copy").gauge();
    }
}
