package eu.integratingcities.gateway.problem;

import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.exchange.FixedAnswer;
import eu.integratingcities.gateway.exchange.Negotiation;
import eu.integratingcities.gateway.exchange.Page;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/**
 * The same content for programs and for people: JSON or HTML, by {@code Accept}; JSON when nothing is said.
 *
 * @param json for programs
 * @param html for people
 */
public record NegotiatedPage(FixedAnswer json, FixedAnswer html) implements Page {
    private static final String JSON = "application/json";
    private static final String HTML = "text/html";
    private static final List<String> OFFERED = List.of(JSON, HTML);

    @Override
    public void answer(Exchange exchange) {
        exchange.response().headers().set(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        var wanted = Negotiation.best(exchange.request().getHeader(HttpHeaders.ACCEPT), OFFERED);
        if (wanted.isEmpty()) {
            Problems.answer(
                    exchange.request(),
                    GatewayProblem.notAcceptable("This page is there as JSON and as HTML.", OFFERED));
        } else if (wanted.get().equals(HTML)) {
            html.answer(exchange);
        } else {
            json.answer(exchange);
        }
    }
}
