package eu.integratingcities.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** OP-05: effects once, and old news never overwrites new. */
@QuarkusTest
@WithTestResource(RealPlatform.class)
class EffectOnceTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final UUID utrecht = UUID.randomUUID();
    private final UUID marker = UUID.randomUUID();
    private final TestSender sender = new TestSender();

    @Inject
    CityCopies copies;

    @Inject
    CityReaction reaction;

    @AfterEach
    void closeSender() {
        sender.close();
    }

    @Test
    void eachEventThreeTimesAndOutOfOrderGivesTheNewestStateAndOneEffectEach() throws Exception {
        var third = TestSender.record(UUID.randomUUID(), 3, Cities.changed(utrecht, "third"), false);
        var first = TestSender.record(UUID.randomUUID(), 1, Cities.changed(utrecht, "first"), false);
        var second = TestSender.record(UUID.randomUUID(), 2, Cities.changed(utrecht, "second"), false);

        for (int round = 0; round < 3; round++) {
            sender.send(third);
            sender.send(first);
            sender.send(second);
        }

        awaitMarker();
        assertThat(copies.nameOf(utrecht)).isEqualTo("third");
        assertThat(reaction.effectsFor(utrecht)).containsExactly("third", "first", "second");
    }

    @Test
    void historyIsCopiedAndHasNoEffect() throws Exception {
        sender.send(TestSender.record(UUID.randomUUID(), 1, Cities.changed(utrecht, "history"), true));

        awaitMarker();
        assertThat(copies.nameOf(utrecht)).isEqualTo("history");
        assertThat(reaction.effectsFor(utrecht)).isEmpty();
    }

    /** What comes after everything else in the one partition. */
    private void awaitMarker() throws Exception {
        sender.send(TestSender.record(UUID.randomUUID(), 1, Cities.changed(marker, "marker"), false));
        await().atMost(SOON)
                .until(() -> copies.nameOf(marker) != null
                        && !reaction.effectsFor(marker).isEmpty());
    }
}
