package eu.integratingcities.conference.signatory;

import eu.integratingcities.delivery.CopyConsumer;
import eu.integratingcities.delivery.EventReceiver;
import eu.integratingcities.delivery.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes what the register of signatories tells. */
@ApplicationScoped
class SignatoriesEventsConsumer implements CopyConsumer {

    private static final String CHANNEL = "signatories-copy";

    private final EventReceiver receiver;
    private final CityCopies copies;

    SignatoriesEventsConsumer(EventReceiver receiver, CityCopies copies) {
        this.receiver = receiver;
        this.copies = copies;
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
    public List<String> tables() {
        return List.of("city_copy");
    }

    @Override
    public void handle(ReceivedEvent received) {
        copies.apply(received);
    }
}
