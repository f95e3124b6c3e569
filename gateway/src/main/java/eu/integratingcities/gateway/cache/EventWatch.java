package eu.integratingcities.gateway.cache;

import eu.integratingcities.events.Topic;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One thread that follows the events of all services and evicts what they make stale. The gateway starts and serves
 * without Kafka; what events could evict is then not kept, or asked about each time.
 */
@ApplicationScoped
public class EventWatch {
    private static final Logger LOG = Logger.getLogger(EventWatch.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);
    private static final int PATIENCE_MILLIS = 2_000;

    private final SharedCache cache;
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;

    EventWatch(SharedCache cache) {
        this.cache = cache;
    }

    void start(@Observes StartupEvent event) {
        if (cache.config().enabled()) {
            thread = Thread.ofPlatform().daemon().name("cache-evictions").start(this::watch);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        var watching = thread;
        if (watching != null) {
            watching.join(PATIENCE_MILLIS);
        }
    }

    private void watch() {
        while (!stopping) {
            try (var consumer = new KafkaConsumer<byte[], byte[]>(settings())) {
                // A new consumer knows nothing of what the last one missed.
                new EventTail(consumer, cache, topics()).follow(() -> stopping);
            } catch (WakeupException | InterruptException e) {
                LOG.debug("The watch over events ends", e);
            } catch (RuntimeException e) {
                LOG.warnf("Events cannot be followed, and nothing that they evict is kept: %s", e);
                pause();
            }
        }
    }

    private static List<String> topics() {
        return Arrays.stream(Topic.values()).map(Topic::address).toList();
    }

    private void pause() {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** No group: this reads everything, and keeps its place itself. */
    private Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                cache.config().kafka(),
                "key.deserializer",
                ByteArrayDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class,
                "enable.auto.commit",
                false,
                "allow.auto.create.topics",
                false,
                "auto.offset.reset",
                "none",
                "fetch.min.bytes",
                1,
                "reconnect.backoff.max.ms",
                1_000,
                "default.api.timeout.ms",
                PATIENCE_MILLIS,
                "request.timeout.ms",
                PATIENCE_MILLIS);
    }
}
