package eu.integratingcities.gateway.operation;

import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.gateway.problem.Incidents;
import eu.integratingcities.http.conditional.StaleVersionException;
import eu.integratingcities.http.problem.Refusals;
import io.vertx.core.http.HttpHeaders;

/** What a caller is told of work that was not done. */
final class Failures {
    private Failures() {}

    static GatewayProblem of(Throwable failure, Exchange exchange, Json json) {
        if (failure instanceof RefusedException refused) {
            return refused.problem();
        }
        if (failure instanceof StaleVersionException stale) {
            return GatewayProblem.of(stale.problem(json.live(stale.currentView())));
        }
        boolean named = exchange.request().headers().contains(HttpHeaders.IF_MATCH);
        return Refusals.of(failure)
                .map(refusal -> GatewayProblem.of(Refusals.asAsked(refusal, named)))
                .orElseGet(() ->
                        Incidents.of(failure, exchange.id(), exchange.target().path()));
    }
}
