package eu.integratingcities.gateway.status;

import eu.integratingcities.gateway.composition.Part;
import eu.integratingcities.gateway.composition.PartLedger;
import java.util.List;
import java.util.Optional;

/**
 * What a service answered.
 *
 * @param reachable whether it answers
 * @param dataAsOf when something in one of its lists changed last, RFC 3339; empty while it does not answer or has no data
 */
record ServiceState(boolean reachable, Optional<String> dataAsOf) {
    static final ServiceState AWAY = new ServiceState(false, Optional.empty());

    /** Of a service that answers, by its lists. */
    static ServiceState of(List<Part> lists) {
        return new ServiceState(true, PartLedger.latest(lists));
    }
}
