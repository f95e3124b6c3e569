package eu.integratingcities.gateway.status;

import eu.integratingcities.gateway.composition.Part;
import eu.integratingcities.gateway.composition.PartLedger;
import java.util.List;
import java.util.Optional;

/**
 * What a service answered.
 *
 * @param eventLag how far it is behind with events; empty while it does not answer
 * @param dataAsOf when something in one of its lists changed last, RFC 3339; empty while it does not answer or has no data
 */
record ServiceState(Optional<EventLag> eventLag, Optional<String> dataAsOf) {
    static final ServiceState AWAY = new ServiceState(Optional.empty(), Optional.empty());

    /** Of a service that answers, by what it says of events and by its lists. */
    static ServiceState of(Part eventLag, List<Part> lists) {
        return new ServiceState(Optional.of(EventLag.of(eventLag.body())), PartLedger.latest(lists));
    }

    boolean isReachable() {
        return eventLag.isPresent();
    }

    /** Whether it answers and is not behind. */
    boolean isCurrent() {
        return eventLag.filter(lag -> !lag.isGreat()).isPresent();
    }
}
