package eu.integratingcities.delivery;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Which record of a topic tells the last of each aggregate. It holds a place for each aggregate, and no record. */
final class LastEvents {

    private final Map<UUID, Place> places = new HashMap<>();

    /** Repetitions come behind newer events, so the sequence counts. */
    void note(ReceivedEvent received, ConsumerRecord<?, ?> record) {
        places.merge(
                received.aggregateId(),
                new Place(received.sequence(), record.partition(), record.offset()),
                (known, other) -> other.sequence() > known.sequence() ? other : known);
    }

    boolean isLast(ReceivedEvent received, ConsumerRecord<?, ?> record) {
        return new Place(received.sequence(), record.partition(), record.offset())
                .equals(places.get(received.aggregateId()));
    }

    private record Place(long sequence, int partition, long offset) {}
}
