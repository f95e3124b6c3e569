package eu.integratingcities.delivery;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A channel for a copy, as services declare it. */
@ApplicationScoped
class CityEventsConsumer implements CopyConsumer {

    static final String CHANNEL = "city-copy";

    private final EventReceiver receiver;
    private final CityCopies copies;

    CityEventsConsumer(EventReceiver receiver, CityCopies copies) {
        this.receiver = receiver;
        this.copies = copies;
    }

    @Incoming(CHANNEL)
    @Blocking
    public void copy(ConsumerRecord<String, byte[]> record) {
        receiver.receive(record, this);
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public List<String> tables() {
        return List.of("city_copy");
    }

    @Override
    public void handle(ReceivedEvent received) {
        copies.apply(received);
    }
}
