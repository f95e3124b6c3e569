package eu.integratingcities.conference.signatory;

import eu.integratingcities.delivery.EventReceiver;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes what the register of signatories tells. */
@ApplicationScoped
class SignatoriesEventsConsumer {

    private final EventReceiver receiver;
    private final CityCopies copies;

    SignatoriesEventsConsumer(EventReceiver receiver, CityCopies copies) {
        this.receiver = receiver;
        this.copies = copies;
    }

    @Incoming("signatories-copy")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        receiver.receive(record, copies::apply);
    }
}
