package eu.integratingcities.gateway.feed;

import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The live end of the log: where it is, what came last, and who wants to know when it moves. */
final class Live {
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Ring ring;
    private volatile Position beginning = new Position(new long[0], new long[0][]);

    /** Tells this listener, on the thread that reads the log, whenever something has changed. */
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** The recent changes; null as long as the log has not been reached. Another ring is another log. */
    @Nullable
    Ring ring() {
        return ring;
    }

    /** Where the log begins. */
    Position beginning() {
        return beginning;
    }

    void open(Ring opened) {
        ring = opened;
        changed();
    }

    /** It is not known any more what the log is. */
    void lose() {
        ring = null;
        changed();
    }

    /** From now on the log begins here. */
    void begins(Position place) {
        beginning = place;
    }

    void changed() {
        listeners.forEach(Runnable::run);
    }

    /**
     * A reader's place in the log that there is now, with the topics and partitions that have come since.
     *
     * @throws LogGoneException when the place is not in this log
     */
    Position place(Position asked) {
        var begin = beginning;
        if (!asked.isOfLogsIn(begin)) {
            throw new LogGoneException("The log was made anew.");
        }
        return begin.map((topic, partition, earliest) -> {
            if (partition >= asked.partitions(topic)) {
                return earliest;
            }
            if (asked.at(topic, partition) < earliest) {
                throw new LogGoneException("The log begins after that.");
            }
            return asked.at(topic, partition);
        });
    }
}
