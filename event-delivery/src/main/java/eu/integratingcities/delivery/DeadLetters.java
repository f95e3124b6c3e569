package eu.integratingcities.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
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

/** The topic of records that this service could not deal with, kept with all that is needed to replay them. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final DeliverySettings settings;
    private final Map<String, Object> kafka;
    private final Pauses pauses;
    private @Nullable Producer<String, byte[]> producer;

    DeadLetters(
            DeliverySettings settings, @Identifier("default-kafka-broker") Map<String, Object> kafka, Pauses pauses) {
        this.settings = settings;
        this.kafka = kafka;
        this.pauses = pauses;
    }

    /** Returns when Kafka has the letter for good; while Kafka is away it keeps trying. */
    synchronized void add(ConsumerRecord<String, byte[]> record, Throwable cause) {
        LOG.errorf(
                cause,
                "A record of %s-%d at offset %d goes to the dead letters",
                record.topic(),
                record.partition(),
                record.offset());
        var letter = DeadLetter.of(topic(), record, cause);
        var pause =
                new GrowingPause(settings.retry().firstPause(), settings.retry().longestPause());
        while (!isKept(letter)) {
            pauses.pause(pause.next());
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
