package eu.integratingcities.delivery;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * How far a consumer group has come in a topic, at one moment.
 *
 * @param done by partition, the offset of the first record that it has not dealt with
 * @param ends by partition, the offset that the next record will have
 */
record Reach(Map<TopicPartition, Long> done, Map<TopicPartition, Long> ends) {

    Reach {
        done = Map.copyOf(done);
        ends = Map.copyOf(ends);
    }

    /** Records that it has not dealt with. */
    long lag() {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - done(end.getKey())))
                .sum();
    }

    /** Whether it has dealt with all that there was at that earlier moment. */
    boolean hasPassed(Reach earlier) {
        return earlier.ends.entrySet().stream().allMatch(end -> done(end.getKey()) >= end.getValue());
    }

    private long done(TopicPartition partition) {
        return done.getOrDefault(partition, 0L);
    }
}
