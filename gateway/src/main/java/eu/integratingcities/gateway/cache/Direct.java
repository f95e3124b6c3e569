package eu.integratingcities.gateway.cache;

import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.hop.Handover;
import eu.integratingcities.gateway.hop.Receiver;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.gateway.problem.Problems;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/**
 * One client that waits for an answer which nobody else gets.
 *
 * @param exchange the request
 */
record Direct(Exchange exchange) implements Receiver {

    @Override
    public boolean collects(int status, MultiMap headers) {
        return false;
    }

    @Override
    public void collected(int status, MultiMap headers, Buffer body) {
        throw new IllegalStateException("Not asked for");
    }

    @Override
    public void passed(Handover answer) {
        answer.to(exchange);
    }

    @Override
    public void failed(GatewayProblem problem) {
        if (!exchange.response().ended() && !exchange.response().closed()) {
            Problems.answer(exchange.request(), problem);
        }
    }
}
