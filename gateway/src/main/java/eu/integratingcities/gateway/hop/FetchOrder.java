package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.exchange.Exchange;
import java.util.Map;

/**
 * What to fetch. It may outlive the client that caused it.
 *
 * @param exchange the request that caused it; its end changes nothing
 * @param headers what the fetch says itself: preferences and validators, by name
 * @param limit bytes of an answer that is collected, inclusive; a longer one is handed over
 */
public record FetchOrder(Exchange exchange, Map<String, String> headers, long limit) {

    /** Copies the headers. */
    public FetchOrder {
        headers = Map.copyOf(headers);
    }
}
