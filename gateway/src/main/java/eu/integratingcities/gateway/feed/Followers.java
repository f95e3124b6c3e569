package eu.integratingcities.gateway.feed;

import eu.integratingcities.events.Topic;
import jakarta.inject.Singleton;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Opens followers of the log. */
@Singleton
public class Followers {
    private final FeedConfig config;

    Followers(FeedConfig config) {
        this.config = config;
    }

    /**
     * One that begins at this place, or at the end of the log if it is null.
     *
     * @throws LogAwayException when Kafka does not answer
     */
    public Follower open(@Nullable String place) {
        var topics = Arrays.stream(Topic.values()).map(Topic::address).toList();
        return Follower.open(new KafkaLog(config.kafka(), topics, config.timeout()), place);
    }
}
