package eu.integratingcities.delivery;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * A topic as its owner makes it. It keeps every event for ever: copies are refilled from its beginning.
 *
 * @param replicas empty: what the cluster does by default
 */
public record OwnedTopic(String name, int partitions, Optional<Short> replicas) {

    /** Never delete by age. */
    static final Map<String, String> KEPT_FOR_EVER = Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");

    NewTopic asNew() {
        return new NewTopic(name, Optional.of(partitions), replicas).configs(KEPT_FOR_EVER);
    }
}
