package eu.integratingcities.bench;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.Producer;

/** Changes numbered from 0 in the order in which they are sent: cities in turn, each with a sequence of its own. */
final class Course {

    private final long mark = ThreadLocalRandom.current().nextLong();
    private final int cities;
    private final AtomicLongArray acknowledged;

    Course(int changes, int cities) {
        this.cities = cities;
        this.acknowledged = new AtomicLongArray(changes);
    }

    int changes() {
        return acknowledged.length();
    }

    int cities() {
        return cities;
    }

    int city(int change) {
        return change % cities;
    }

    /** The place of a change among those of its city, from 0 on. */
    int sequence(int change) {
        return change / cities;
    }

    /** The number of the change with this event id; negative for an event of somebody else. */
    int change(UUID event) {
        return event.getMostSignificantBits() == mark ? (int) event.getLeastSignificantBits() : -1;
    }

    /** Sends them at an even pace and returns when Kafka has acknowledged the last; throws when it refused one. */
    @SuppressWarnings("FutureReturnValueIgnored") // the callback is told the same
    void send(Producer<String, byte[]> producer, String topic, String data, double perSecond) {
        var failure = new AtomicReference<Exception>();
        long start = System.nanoTime();
        for (int change = 0; change < changes(); change++) {
            awaitTurn(start + (long) (change * TimeUnit.SECONDS.toNanos(1) / perSecond));
            int number = change;
            var id = new UUID(mark, number);
            producer.send(CityRecord.of(topic, id, city(number), sequence(number) + 1, data), (metadata, refused) -> {
                acknowledged.set(number, System.nanoTime());
                if (refused != null) {
                    failure.set(refused);
                }
            });
        }
        producer.flush();
        if (failure.get() != null) {
            throw new IllegalStateException("Kafka refused a change", failure.get());
        }
    }

    private static void awaitTurn(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** How long ago Kafka acknowledged the change; nothing when the change was faster than the acknowledgement. */
    long nanosSince(int change) {
        long then = acknowledged.get(change);
        return then == 0 ? 0 : System.nanoTime() - then;
    }

    /** How long ago Kafka acknowledged the last change. */
    long nanosSinceLast() {
        return nanosSince(changes() - 1);
    }
}
