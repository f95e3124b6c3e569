package eu.integratingcities.signatory.joining;

import eu.integratingcities.delivery.EventConsumer;
import eu.integratingcities.delivery.EventReceiver;
import eu.integratingcities.delivery.Inbox;
import eu.integratingcities.delivery.ReceivedEvent;
import eu.integratingcities.events.CeremonyHeld;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes note of ceremonies at conferences, once each. Imported ones are history: their signings are imported too. */
@ApplicationScoped
class CeremonyEventsConsumer implements EventConsumer {

    private static final String CHANNEL = "conferences-reaction";

    private final EventReceiver receiver;
    private final Inbox inbox;
    private final RecordCeremony recordCeremony;

    CeremonyEventsConsumer(EventReceiver receiver, Inbox inbox, RecordCeremony recordCeremony) {
        this.receiver = receiver;
        this.inbox = inbox;
        this.recordCeremony = recordCeremony;
    }

    @Incoming(CHANNEL)
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        receiver.receive(record, this);
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void handle(ReceivedEvent received) {
        if (!received.imported()
                && received.event() instanceof CeremonyHeld ceremony
                && inbox.firstSightOf(received.id())) {
            recordCeremony.record(ceremony);
        }
    }
}
