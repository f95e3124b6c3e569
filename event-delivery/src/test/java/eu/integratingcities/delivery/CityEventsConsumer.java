package eu.integratingcities.delivery;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channels as services declare them. */
@ApplicationScoped
class CityEventsConsumer {

    private final EventReceiver receiver;
    private final CityCopies copies;
    private final CityReaction reaction;

    CityEventsConsumer(EventReceiver receiver, CityCopies copies, CityReaction reaction) {
        this.receiver = receiver;
        this.copies = copies;
        this.reaction = reaction;
    }

    @Incoming("city-copy")
    @Blocking
    public void copy(ConsumerRecord<String, byte[]> record) {
        receiver.receive(record, copies::apply);
    }

    @Incoming("city-reaction")
    @Blocking
    public void react(ConsumerRecord<String, byte[]> record) {
        receiver.receive(record, reaction::react);
    }
}
