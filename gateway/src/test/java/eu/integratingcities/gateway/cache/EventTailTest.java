package eu.integratingcities.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.gateway.ChangeLog;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;

/** A real Kafka in which the services have not made their topics yet. */
class EventTailTest {
    private final String topic = "later-" + UUID.randomUUID();
    private final SharedCache cache = new SharedCache(
            new SmallRyeConfigBuilder()
                    .addDiscoveredConverters()
                    .withMapping(CacheConfig.class)
                    .withDefaultValue("ic.gateway.cache.kafka", "unused")
                    .build()
                    .getConfigMapping(CacheConfig.class),
            new SimpleMeterRegistry());

    @Test
    void trustsWithoutATopicAndReadsOneThatAppearsFromItsBeginning() throws Exception {
        var enough = new AtomicBoolean();
        var tail = Thread.ofVirtual().start(() -> follow(enough));
        try {
            await().until(() -> cache.trust().isCurrent(System.nanoTime()));
            assertThat(cache.shelves().put("/a", answer(), cache.shelves().position()))
                    .isTrue();

            try (var admin = Admin.create(ChangeLog.kafka());
                    var log = new ChangeLog()) {
                admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1)))
                        .all()
                        .get();
                var event = "{\"touches\": [\"city:utrecht\"]}".getBytes(StandardCharsets.UTF_8);
                log.producer().send(new ProducerRecord<>(topic, event)).get();
            }

            await().atMost(Duration.ofSeconds(30)).until(() -> cache.shelves().of("/a") == null);
        } finally {
            enough.set(true);
            tail.join();
        }
    }

    private void follow(AtomicBoolean enough) {
        var settings = new HashMap<>(ChangeLog.kafka());
        settings.put("auto.offset.reset", "none");
        settings.put("enable.auto.commit", false);
        settings.put("allow.auto.create.topics", false);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            new EventTail(consumer, cache, List.of(topic)).follow(enough::get);
        }
    }

    private static Stored answer() {
        var headers = HttpHeaders.headers()
                .add("CDN-Cache-Control", "max-age=600")
                .add("Surrogate-Key", "city:utrecht")
                .add("Vary", "Accept");
        var stored = new Storing(new Wish("", "", List.of()), Duration.ofSeconds(5), System.nanoTime())
                .stored(200, headers, Buffer.buffer("x"));
        assertThat(stored).isNotNull();
        return stored;
    }
}
