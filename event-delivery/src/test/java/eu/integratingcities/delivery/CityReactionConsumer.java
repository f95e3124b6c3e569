package eu.integratingcities.delivery;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A channel for a reaction, as services declare it. */
@ApplicationScoped
class CityReactionConsumer implements EventConsumer {

    static final String CHANNEL = "city-reaction";

    private final EventReceiver receiver;
    private final CityReaction reaction;

    CityReactionConsumer(EventReceiver receiver, CityReaction reaction) {
        this.receiver = receiver;
        this.reaction = reaction;
    }

    @Incoming(CHANNEL)
    @Blocking
    public void react(ConsumerRecord<String, byte[]> record) {
        receiver.receive(record, this);
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void handle(ReceivedEvent received) {
        reaction.react(received);
    }
}
