package eu.integratingcities.gateway.feed;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Where the feed of changes is at, for features that say from where on it is to be read. */
@Singleton
public class FeedPosition {
    private final Feed feed;

    FeedPosition(Feed feed) {
        this.feed = feed;
    }

    /**
     * The end of the feed, as the text that {@code /v1/changes} takes as its cursor: what services have told until now
     * lies before it. Empty as long as the log has not been reached.
     */
    public Optional<String> end() {
        return Optional.ofNullable(feed.live().ring()).map(ring -> Cursor.write(ring.head()));
    }
}
