package eu.integratingcities.delivery;

import java.time.Duration;
import java.util.Map;

/**
 * What a relay needs to know.
 *
 * @param kafka how to reach Kafka: {@code bootstrap.servers} and what its security asks for
 * @param source CloudEvents source of what is sent
 * @param publicUrl where the AsyncAPI document is served from
 * @param batch most events between two removals
 * @param poll how often to look without being woken
 */
public record RelayPlan(
        RelayDatabase database,
        Map<String, Object> kafka,
        OwnedTopic topic,
        String source,
        String publicUrl,
        int batch,
        Duration poll) {

    public RelayPlan {
        kafka = Map.copyOf(kafka);
        if (batch < 1) {
            throw new IllegalArgumentException("A batch of " + batch + " events sends nothing");
        }
    }
}
