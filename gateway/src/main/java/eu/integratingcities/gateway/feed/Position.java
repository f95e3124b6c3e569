package eu.integratingcities.gateway.feed;

import java.util.Arrays;

/**
 * A place in the log: for each topic, in the order of the feed, which log it is and the next offset of each partition.
 * A topic that was not there yet has the identity 0 and no offsets. Immutable.
 */
final class Position {
    private final long[] logs;
    private final long[][] offsets;

    /** The arrays are handed over, not copied. */
    Position(long[] logs, long[][] offsets) {
        this.logs = logs;
        this.offsets = offsets;
    }

    int topics() {
        return logs.length;
    }

    /** Identity of the topic's log, another one after the topic was made anew; 0 if there is no such topic. */
    long log(int topic) {
        return logs[topic];
    }

    int partitions(int topic) {
        return offsets[topic].length;
    }

    /** The next offset; that of a partition beyond the known ones is 0. */
    long at(int topic, int partition) {
        return partition < offsets[topic].length ? offsets[topic][partition] : 0;
    }

    /** The same place but for one partition. */
    Position with(int topic, int partition, long offset) {
        var changed = offsets.clone();
        changed[topic] = offsets[topic].clone();
        changed[topic][partition] = offset;
        return new Position(logs, changed);
    }

    /** What an offset is to be replaced by. */
    @FunctionalInterface
    interface Replacement {
        long of(int topic, int partition, long offset);
    }

    /** A place of the same shape. */
    Position map(Replacement replacement) {
        var changed = new long[offsets.length][];
        for (int topic = 0; topic < offsets.length; topic++) {
            changed[topic] = new long[offsets[topic].length];
            for (int partition = 0; partition < changed[topic].length; partition++) {
                changed[topic][partition] = replacement.of(topic, partition, offsets[topic][partition]);
            }
        }
        return new Position(logs, changed);
    }

    /** This place, and for topics that are not there the other's. */
    Position orOf(Position other) {
        var identities = logs.clone();
        var changed = offsets.clone();
        for (int topic = 0; topic < identities.length; topic++) {
            if (identities[topic] == 0) {
                identities[topic] = other.logs[topic];
                changed[topic] = other.offsets[topic];
            }
        }
        return new Position(identities, changed);
    }

    /** The further of the two in every partition. */
    Position max(Position other) {
        return map((topic, partition, offset) -> Math.max(offset, other.at(topic, partition)));
    }

    /** Whether the other has the same logs as this, and maybe topics beside them. */
    boolean isOfLogsIn(Position other) {
        for (int topic = 0; topic < logs.length; topic++) {
            if (logs[topic] != 0 && logs[topic] != other.logs[topic]) {
                return false;
            }
        }
        return true;
    }

    /** Whether both know the same topics with the same partitions, at whatever offsets. */
    boolean hasShapeOf(Position other) {
        for (int topic = 0; topic < logs.length; topic++) {
            if (logs[topic] != other.logs[topic] || offsets[topic].length != other.offsets[topic].length) {
                return false;
            }
        }
        return true;
    }

    /** Grows with every record, so that places on one way through the log can be told apart by it. */
    long sum() {
        long sum = 0;
        for (var topic : offsets) {
            for (long offset : topic) {
                sum += offset;
            }
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Position position
                && Arrays.equals(logs, position.logs)
                && Arrays.deepEquals(offsets, position.offsets);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(logs) + Arrays.deepHashCode(offsets);
    }

    @Override
    public String toString() {
        return Arrays.toString(logs) + Arrays.deepToString(offsets);
    }
}
