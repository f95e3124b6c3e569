package eu.integratingcities.monitoring.signatory;

import eu.integratingcities.delivery.CopyConsumer;
import eu.integratingcities.delivery.EventReceiver;
import eu.integratingcities.delivery.ReceivedEvent;
import eu.integratingcities.events.CharterEvent;
import eu.integratingcities.events.CityEvent;
import eu.integratingcities.events.ConferencesEvent;
import eu.integratingcities.events.CorrectionEvent;
import eu.integratingcities.events.MonitoringEvent;
import eu.integratingcities.events.ProvenanceEvent;
import eu.integratingcities.events.StatementEvent;
import eu.integratingcities.events.StatusProposalEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copies of cities and charter editions. In a consumer group of its own, so that they can be refilled. */
@ApplicationScoped
class CityCopyEventsConsumer implements CopyConsumer {

    private static final String CHANNEL = "signatories-copy";

    private final EventReceiver receiver;
    private final CityCopies cities;
    private final CharterCopies charters;

    CityCopyEventsConsumer(EventReceiver receiver, CityCopies cities, CharterCopies charters) {
        this.receiver = receiver;
        this.cities = cities;
        this.charters = charters;
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
        return List.of("city_copy", "charter_copy");
    }

    @Override
    public void handle(ReceivedEvent received) {
        switch (received.event()) {
            case CityEvent city -> cities.take(city.state(), received.sequence());
            case CharterEvent charter -> charters.take(charter.state(), received.sequence());
            case StatementEvent _, StatusProposalEvent _, ProvenanceEvent _, CorrectionEvent _ -> {
                // What is said for a city, what becomes of a proposal, and what others find wrong concern nobody here.
            }
            case MonitoringEvent _, ConferencesEvent _ -> {
                // Not on this topic.
            }
        }
    }
}
