package eu.integratingcities.gateway.exchange;

/** Something that the gateway answers itself, to GET and HEAD, without blocking. */
@FunctionalInterface
public interface Page {

    /** Writes the whole answer. */
    void answer(Exchange exchange);
}
