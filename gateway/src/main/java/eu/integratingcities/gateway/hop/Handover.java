package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.exchange.Exchange;

/** A fetched answer that waits for someone to take it. */
public interface Handover {

    /** The answer's status. */
    int status();

    /** Gives it to a client of the same event loop. */
    void to(Exchange exchange);

    /**
     * Gives it to a receiver on the same event loop, whole; what comes back ends that without another word.
     *
     * @param order what was fetched, with the longest body that may come whole
     */
    Runnable to(FetchOrder order, Receiver receiver);

    /** Nobody wants it. */
    void drop();
}
