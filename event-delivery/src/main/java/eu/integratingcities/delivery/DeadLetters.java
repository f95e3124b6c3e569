package eu.integratingcities.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where records go that this service could not deal with: a topic that keeps them with all that is needed to replay them,
 * and {@link LetterShelf}, where operators see them.
 */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final DeliverySettings settings;
    private final Map<String, Object> kafka;
    private final Pauses pauses;
    private final LetterShelf shelf;
    private @Nullable Producer<String, byte[]> producer;

    DeadLetters(
            DeliverySettings settings,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Pauses pauses,
            LetterShelf shelf) {
        this.settings = settings;
        this.kafka = kafka;
        this.pauses = pauses;
        this.shelf = shelf;
    }

    /** Returns when Kafka and the shelf have the letter for good; while one of them is away it keeps trying. */
    synchronized void add(ConsumerRecord<String, byte[]> record, String channel, Throwable cause) {
        LOG.errorf(
                cause,
                "A record of %s-%d at offset %d goes to the dead letters",
                record.topic(),
                record.partition(),
                record.offset());
        var letter = DeadLetter.of(topic(), record, channel, cause);
        untilDone(() -> isKept(letter));
        untilDone(() -> isOnTheShelf(record, channel, cause));
    }

    private void untilDone(BooleanSupplier work) {
        var pause =
                new GrowingPause(settings.retry().firstPause(), settings.retry().longestPause());
        while (!work.getAsBoolean()) {
            pauses.pause(pause.next());
        }
    }

    /** What the database refuses for good is in the topic all the same, and must not hold up what comes behind it. */
    private boolean isOnTheShelf(ConsumerRecord<String, byte[]> record, String channel, Throwable cause) {
        try {
            shelf.put(record, channel, cause);
            return true;
        } catch (DatabaseFaultException e) {
            if (FaultKind.of(e) == FaultKind.LASTING) {
                LOG.errorf(e, "A dead letter is in %s only", topic());
                return true;
            }
            LOG.warnf("The database did not take a dead letter yet: %s", e);
            return false;
        }
    }

    void close(@Observes ShutdownEvent event) {
        if (producer != null) {
            producer.close(Duration.ZERO);
        }
    }

    private boolean isKept(ProducerRecord<String, byte[]> letter) {
        try {
            producer().send(letter).get();
            return true;
        } catch (ExecutionException | KafkaException e) {
            LOG.warnf("Kafka did not take a dead letter yet: %s", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Producer<String, byte[]> producer() throws InterruptedException {
        if (producer == null) {
            try (var topics = new TopicKeeper(kafka)) {
                topics.ensure(new OwnedTopic(topic(), 1, settings.replicas()));
            }
            var own = new HashMap<>(kafka);
            own.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
            own.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
            own.put(ProducerConfig.ACKS_CONFIG, "all");
            producer = new KafkaProducer<>(own);
        }
        return producer;
    }

    private String topic() {
        return settings.service() + ".dead-letters.v1";
    }
}
