package eu.integratingcities.monitoring.participation;

import eu.integratingcities.delivery.EventConsumer;
import eu.integratingcities.delivery.EventReceiver;
import eu.integratingcities.delivery.Inbox;
import eu.integratingcities.delivery.ReceivedEvent;
import eu.integratingcities.events.SignatoryListed;
import eu.integratingcities.events.SignatoryStatusChanged;
import eu.integratingcities.http.caller.Change;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reacts to changes of membership, each once. History that was imported asks for nothing. */
@ApplicationScoped
class MembershipEventsConsumer implements EventConsumer {

    private static final String CHANNEL = "signatories-reaction";

    private final EventReceiver receiver;
    private final Inbox inbox;
    private final FollowMembership followMembership;

    MembershipEventsConsumer(EventReceiver receiver, Inbox inbox, FollowMembership followMembership) {
        this.receiver = receiver;
        this.inbox = inbox;
        this.followMembership = followMembership;
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
        switch (received.event()) {
            case SignatoryListed listed ->
                once(received, () -> followMembership.listed(listed.state(), received.sequence(), changeBy(received)));
            case SignatoryStatusChanged changed ->
                once(
                        received,
                        () -> followMembership.statusChanged(changed.state(), received.sequence(), changeBy(received)));
            default -> {
                // Other events change no place.
            }
        }
    }

    private void once(ReceivedEvent received, Runnable effect) {
        if (!received.imported() && inbox.firstSightOf(received.id())) {
            effect.run();
        }
    }

    private static Change changeBy(ReceivedEvent received) {
        return new Change(received.time(), "event:" + received.id());
    }
}
