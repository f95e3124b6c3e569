package eu.integratingcities.gateway.route;

import eu.integratingcities.gateway.composition.Composition;
import eu.integratingcities.gateway.exchange.Page;

/** Who answers a request. */
public sealed interface Destination {

    /** Where answers come from that the cache may keep. */
    sealed interface Origin extends Destination {}

    /** The service that owns the path. */
    record ToService(Service service, RoutePolicy policy) implements Origin {}

    /** The services together. */
    record ToComposition(Composition composition) implements Origin {}

    /** The gateway itself, with something that counts as a request to a service does. */
    record ToOperation(Page page) implements Destination {}

    /** The gateway itself, with something that is free. */
    record ToPage(Page page) implements Destination {}
}
