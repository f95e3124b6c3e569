package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.exchange.Exchange;
import io.vertx.core.MultiMap;

/** Who wants to know what services answer, before the client does: what was changed must not be shown as it was. */
@FunctionalInterface
public interface Writes {

    /** A service answered, with these headers; the client has not been told anything yet. Must not block. */
    void answered(Exchange exchange, int status, MultiMap headers);
}
