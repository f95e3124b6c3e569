package eu.integratingcities.signatory.proposal;

import eu.integratingcities.delivery.EventConsumer;
import eu.integratingcities.delivery.EventReceiver;
import eu.integratingcities.delivery.Inbox;
import eu.integratingcities.delivery.ReceivedEvent;
import eu.integratingcities.events.StatusChangeProposalEvent;
import eu.integratingcities.events.StatusChangeProposalLapsed;
import eu.integratingcities.events.StatusChangeProposed;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes note of what monitoring proposes, once each. History proposes nothing. */
@ApplicationScoped
class ProposalEventsConsumer implements EventConsumer {

    private static final String CHANNEL = "monitoring-reaction";

    private final EventReceiver receiver;
    private final Inbox inbox;
    private final RecordProposal recordProposal;

    ProposalEventsConsumer(EventReceiver receiver, Inbox inbox, RecordProposal recordProposal) {
        this.receiver = receiver;
        this.inbox = inbox;
        this.recordProposal = recordProposal;
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
                && received.event() instanceof StatusChangeProposalEvent told
                && inbox.firstSightOf(received.id())) {
            switch (told) {
                case StatusChangeProposed proposed -> recordProposal.proposed(proposed.state());
                case StatusChangeProposalLapsed lapsed -> recordProposal.lapsed(lapsed.state());
            }
        }
    }
}
