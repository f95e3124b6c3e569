package eu.integratingcities.gateway.operation;

import eu.integratingcities.gateway.exchange.Exchange;
import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.Set;

/**
 * One request, and what is to be done about it.
 *
 * @param variables what stands in the path for the template's parameters
 * @param parameters the query parameters that the operation knows
 */
record Task(Exchange exchange, Map<String, String> variables, Set<String> parameters, Access access, Work work) {

    /** The request as the work gets it; refused if the bearer may not, or a parameter is unknown. */
    Call call(Bearer bearer, Buffer body, Json json) {
        access.require(bearer);
        var asked = new Parameters(exchange.target(), parameters);
        asked.refuseWrong();
        return new Call(exchange, bearer, variables, asked, body, json);
    }
}
