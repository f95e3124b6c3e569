package eu.integratingcities.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CancellationException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Brings records to a consumer, one transaction each. A channel's method delegates to it and keeps the order:
 *
 * <pre>{@code
 * @Incoming("signatories-copy")
 * @Blocking
 * void receive(ConsumerRecord<String, byte[]> record) {
 *     receiver.receive(record, this);
 * }
 * }</pre>
 *
 * It returns when the record is dealt with: handled, skipped because its type is unknown, or among the dead letters. While
 * the service's own database is away it does not return; polling goes on meanwhile.
 */
@ApplicationScoped
public class EventReceiver {

    private static final Logger LOG = Logger.getLogger(EventReceiver.class);

    private final DeliverySettings settings;
    private final ReceiverLimits limits;
    private final DeadLetters deadLetters;
    private final Pauses pauses;
    private final ReceiverMeters meters;

    EventReceiver(
            DeliverySettings settings,
            ReceiverLimits limits,
            DeadLetters deadLetters,
            Pauses pauses,
            ReceiverMeters meters) {
        this.settings = settings;
        this.limits = limits;
        this.deadLetters = deadLetters;
        this.pauses = pauses;
        this.meters = meters;
    }

    /**
     * Handles the record, with retries.
     *
     * @throws CancellationException when the application ends before the record is dealt with; it is delivered again
     */
    public void receive(ConsumerRecord<String, byte[]> record, EventConsumer consumer) {
        try (var _ = EventTrace.follow(record)) {
            deal(record, consumer);
        }
    }

    private void deal(ConsumerRecord<String, byte[]> record, EventConsumer consumer) {
        try {
            IncomingEvents.read(record)
                    .ifPresentOrElse(
                            received -> {
                                persist(received, consumer);
                                meters.handled(record);
                            },
                            () -> meters.skipped(record));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            deadLetters.add(record, consumer.channel(), e);
            meters.deadLettered(record);
        }
    }

    /** Handles the event, with retries; throws what does not pass. */
    void persist(ReceivedEvent received, EventHandler handler) {
        var pause =
                new GrowingPause(settings.retry().firstPause(), settings.retry().longestPause());
        for (int repetitions = 0; ; ) {
            try {
                attempt(received, event -> {
                    limits.set();
                    handler.handle(event);
                });
                return;
            } catch (RuntimeException e) {
                var kind = FaultKind.of(e);
                if (kind == FaultKind.PASSING) {
                    repetitions++;
                }
                if (kind == FaultKind.LASTING || repetitions > settings.retry().attempts()) {
                    throw e;
                }
                LOG.warnf("%s %s is tried again (%s): %s", received.type(), received.id(), kind, e);
                meters.repeated();
                pauses.pause(pause.next());
            }
        }
    }

    /** Handles the event once, in a transaction of its own, as patiently as the service's callers are. */
    void attempt(ReceivedEvent received, EventHandler handler) {
        QuarkusTransaction.requiringNew().run(() -> handler.handle(received));
    }
}
