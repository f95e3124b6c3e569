package eu.integratingcities.delivery;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** The receivers of this service, with what the configuration says of their channels. */
@ApplicationScoped
class EventConsumers {

    private final List<EventConsumer> consumers;
    private final Config config;

    EventConsumers(@All List<EventConsumer> consumers, Config config) {
        this.consumers = consumers;
        this.config = config;
    }

    /** Those whose channel is configured, with topic and consumer group. */
    List<Reception> receptions() {
        return consumers.stream()
                .flatMap(consumer -> topicOf(consumer)
                        .flatMap(topic -> groupOf(consumer)
                                .map(group -> new Reception(
                                        consumer.channel(), topic, group, consumer instanceof CopyConsumer)))
                        .stream())
                .toList();
    }

    List<CopyConsumer> copies() {
        return consumers.stream()
                .filter(CopyConsumer.class::isInstance)
                .map(CopyConsumer.class::cast)
                .toList();
    }

    /**
     * Who takes records of this topic.
     *
     * @param channel the one receiver in question; null means all of the topic, which is as safe: who has dealt with an
     *     event passes over it
     */
    List<EventConsumer> of(@Nullable String channel, String topic) {
        return consumers.stream()
                .filter(consumer -> channel == null
                        ? topic.equals(topicOf(consumer).orElse(null))
                        : channel.equals(consumer.channel()))
                .toList();
    }

    Optional<String> topicOf(EventConsumer consumer) {
        return setting(consumer, "topic");
    }

    Optional<String> groupOf(EventConsumer consumer) {
        return setting(consumer, "group.id");
    }

    private Optional<String> setting(EventConsumer consumer, String name) {
        return config.getOptionalValue("mp.messaging.incoming." + consumer.channel() + "." + name, String.class);
    }
}
