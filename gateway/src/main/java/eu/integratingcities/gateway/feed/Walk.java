package eu.integratingcities.gateway.feed;

import io.vertx.core.Context;
import io.vertx.core.Future;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * One reader's way through the log: through recent changes in memory while it keeps up, through history otherwise. For
 * one event loop.
 */
final class Walk {
    private static final int GLANCE = 500;

    private final Feed feed;
    private final Ring ring;
    private final Filter filter;
    private Position place;
    private long number;

    /** A way that begins here; the place is one of the ring's log. */
    Walk(Feed feed, Ring ring, Filter filter, Position place) {
        this.feed = feed;
        this.ring = ring;
        this.filter = filter;
        this.place = place;
        this.number = ring.find(place);
    }

    /** Whether there is another log now than the one on which this way began. */
    boolean isLost() {
        return feed.live().ring() != ring;
    }

    Position place() {
        return place;
    }

    /** Goes on within what is in memory; null if the way leads through history first. */
    @Nullable
    Stage inMemory(int limit, int bytes) {
        var found = new ArrayList<Step>();
        int weight = 0;
        int scanned = 0;
        while (number >= 0) {
            var steps = ring.from(number, GLANCE);
            if (steps == null) {
                number = -1;
                break;
            }
            for (var step : steps) {
                number++;
                scanned++;
                place = step.after();
                var change = step.change();
                if (change != null && filter.lets(change)) {
                    found.add(step);
                    weight += step.weight();
                }
                if (found.size() >= limit || weight >= bytes || scanned >= feed.scan()) {
                    return new Stage(found, place, scanned, false);
                }
            }
            if (steps.size() < GLANCE) {
                return new Stage(found, place, scanned, true);
            }
        }
        return found.isEmpty() ? null : new Stage(found, place, scanned, false);
    }

    /** Goes on through history; fails as {@link HistoryReader#read} does. */
    Future<Stage> throughHistory(Context context, Asker asker, int limit, int bytes) {
        return feed.history()
                .with(context, asker, reader -> {
                    var from = feed.live().place(place);
                    return reader.read(new Stretch(from, from.max(ring.head()), filter, limit, bytes, feed.scan()));
                })
                .map(stage -> {
                    place = stage.after();
                    number = ring.find(place);
                    return stage;
                });
    }
}
