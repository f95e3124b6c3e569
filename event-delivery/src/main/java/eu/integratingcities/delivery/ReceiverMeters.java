package eu.integratingcities.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What became of the records that came in. */
@ApplicationScoped
class ReceiverMeters {

    private final MeterRegistry registry;
    private final Counter repeated;

    ReceiverMeters(MeterRegistry registry) {
        this.registry = registry;
        this.repeated = Counter.builder("ic.events.repeated")
                .description("Attempts at an event after an earlier one failed")
                .register(registry);
    }

    void handled(ConsumerRecord<?, ?> record) {
        count(record, "handled");
    }

    void skipped(ConsumerRecord<?, ?> record) {
        count(record, "skipped");
    }

    void deadLettered(ConsumerRecord<?, ?> record) {
        count(record, "dead-lettered");
    }

    void repeated() {
        repeated.increment();
    }

    private void count(ConsumerRecord<?, ?> record, String outcome) {
        Counter.builder("ic.events.received")
                .description("Records that were dealt with, by outcome")
                .tag("topic", record.topic())
                .tag("outcome", outcome)
                .register(registry)
                .increment();
    }
}
