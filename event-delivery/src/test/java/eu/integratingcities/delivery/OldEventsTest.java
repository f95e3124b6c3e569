package eu.integratingcities.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.events.EventType;
import eu.integratingcities.events.GoldenEvents;
import eu.integratingcities.events.GoldenEvents.GoldenEvent;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

/** OP-09: today's receiver hands every event that was ever released to its handler. */
@QuarkusTest
@WithTestResource(RealPlatform.class)
class OldEventsTest {

    @Inject
    EventReceiver receiver;

    @Test
    void theWholeCorpusReachesTheHandler() {
        var handled = new ArrayList<String>();

        for (var golden : GoldenEvents.all()) {
            receiver.receive(record(golden), new Listener(received -> handled.add(received.type())));
        }

        assertThat(handled)
                .containsExactlyElementsOf(
                        GoldenEvents.all().stream().map(GoldenEvent::type).toList());
    }

    @Test
    void aTypeOfTomorrowIsPassedOver() {
        var handled = new ArrayList<ReceivedEvent>();

        receiver.receive(
                record(new GoldenEvent(
                        EventType.PREFIX + "city.twinned.v1",
                        "tomorrow",
                        GoldenEvents.all().getFirst().data())),
                new Listener(handled::add));

        assertThat(handled).isEmpty();
    }

    private record Listener(Consumer<ReceivedEvent> heard) implements EventConsumer {
        @Override
        public String channel() {
            return "test";
        }

        @Override
        public void handle(ReceivedEvent received) {
            heard.accept(received);
        }
    }

    private static ConsumerRecord<String, byte[]> record(GoldenEvent golden) {
        var sent = TestSender.withHeaders(
                TestSender.record(UUID.randomUUID(), 1, Cities.changed(UUID.randomUUID(), "Utrecht"), false),
                Map.of("ce_type", golden.type()));
        return received(new ProducerRecord<>(sent.topic(), null, sent.key(), golden.bytes(), sent.headers()));
    }

    private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }
}
