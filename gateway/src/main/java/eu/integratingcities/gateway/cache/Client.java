package eu.integratingcities.gateway.cache;

import eu.integratingcities.gateway.exchange.Names;
import eu.integratingcities.gateway.hop.Handover;
import eu.integratingcities.gateway.hop.Hop;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.gateway.problem.Problems;
import eu.integratingcities.gateway.route.Destination.ToComposition;
import eu.integratingcities.gateway.route.Destination.ToService;

/** Whoever sent the request: the answer is what he receives. */
final class Client implements Recipient {
    private final Hop hop;
    private final Kitchen kitchen;

    Client(Hop hop, Kitchen kitchen) {
        this.hop = hop;
        this.kitchen = kitchen;
    }

    /** Pages and badges are; badges are shown on other sites, whose visitors share addresses. */
    @Override
    public boolean isFree(Ask ask) {
        return !ask.exchange().target().path().startsWith("/v1/");
    }

    @Override
    public boolean takesStale() {
        return true;
    }

    @Override
    public boolean isThere(Ask ask) {
        var response = ask.exchange().response();
        return !response.ended() && !response.closed();
    }

    @Override
    public void whenGone(Ask ask, Runnable leave) {
        var exchange = ask.exchange();
        exchange.request().exceptionHandler(broken -> leave.run());
        exchange.response().exceptionHandler(broken -> leave.run());
    }

    @Override
    public void answer(Ask ask, Stored stored, long now, boolean holds, String status) {
        Reply.write(ask, stored, now, status);
    }

    @Override
    public void refuse(Ask ask, GatewayProblem problem) {
        if (isThere(ask)) {
            say(ask, "gateway; fwd=miss");
            Problems.answer(ask.exchange().request(), problem);
        }
    }

    @Override
    public void handOver(Ask ask, Handover answer) {
        say(ask, "gateway; fwd=miss; fwd-status=" + answer.status());
        answer.to(ask.exchange());
    }

    @Override
    public void alone(Ask ask, String status) {
        if (!isThere(ask)) {
            return;
        }
        say(ask, status);
        switch (ask.origin()) {
            case ToService service -> hop.send(ask.exchange(), service);
            case ToComposition unused -> kitchen.compose(ask, new Direct(ask.exchange()));
        }
    }

    private static void say(Ask ask, String status) {
        ask.exchange().response().headers().set(Names.CACHE_STATUS, status);
    }
}
