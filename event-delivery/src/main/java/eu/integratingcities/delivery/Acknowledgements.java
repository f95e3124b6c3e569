package eu.integratingcities.delivery;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Kafka's answers to one batch. */
final class Acknowledgements implements Callback {

    private final CountDownLatch open;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    Acknowledgements(int records) {
        this.open = new CountDownLatch(records);
    }

    @Override
    public void onCompletion(@Nullable RecordMetadata metadata, @Nullable Exception exception) {
        if (exception != null) {
            failure.compareAndSet(null, exception);
        }
        open.countDown();
    }

    /** Whether all records are acknowledged by now; throws {@link KafkaException} when one of them failed. */
    boolean await(Duration atMost) throws InterruptedException {
        var complete = open.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
        throwIfFailed();
        return complete;
    }

    void throwIfFailed() {
        var cause = failure.get();
        if (cause != null) {
            throw new KafkaException("Kafka did not take an event", cause);
        }
    }
}
