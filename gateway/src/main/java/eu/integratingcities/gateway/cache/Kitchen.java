package eu.integratingcities.gateway.cache;

import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.exchange.Target;
import eu.integratingcities.gateway.hop.FetchOrder;
import eu.integratingcities.gateway.hop.Receiver;
import eu.integratingcities.gateway.route.Destination.ToService;
import eu.integratingcities.gateway.route.RouteTable;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.List;

/** Where one event loop's composed answers are made: their parts come over the desk, like any other answer. */
final class Kitchen {
    private final CacheDesk desk;
    private final RouteTable routes;
    private final CacheConfig config;

    Kitchen(CacheDesk desk, RouteTable routes, CacheConfig config) {
        this.desk = desk;
        this.routes = routes;
        this.config = config;
    }

    /** Makes the answer to what is asked for and tells the receiver; what comes back ends it without another word. */
    Runnable compose(Ask ask, Receiver receiver) {
        return new Composing(this, ask, receiver).begin();
    }

    /** For the parts of one composed answer. */
    PartQueue queue() {
        return new PartQueue(config.mostParts(), config.partsAtOnce());
    }

    /**
     * What to ask for a part.
     *
     * @throws IllegalArgumentException when no service publishes the path
     */
    Ask ask(PartOrder order, Exchange cause, String language) {
        var route = route(order.uri());
        var exchange = new Exchange(cause.request(), target(order.uri()), cause.id(), cause.client());
        var wish = new Wish("", language, List.of());
        return new Ask(exchange, route, order, CacheKeys.of(order.uri()), wish, Directives.NONE, false);
    }

    /** Has the part brought to who ordered it. */
    void take(Ask part) {
        desk.ask(part);
    }

    /** Fetches a part past the cache. */
    Runnable fetch(Ask ask, Receiver receiver) {
        return desk.fetch(order(ask), ask, receiver);
    }

    /** What to fetch for a part. */
    FetchOrder order(Ask ask) {
        return desk.orderOfPart(ask);
    }

    /** How long an answer is kept that is not whole. */
    Duration incomplete() {
        return config.incomplete();
    }

    private ToService route(String uri) {
        var resource = routes.find(target(uri).path());
        if (resource != null && resource.operation(HttpMethod.GET) instanceof ToService service) {
            return service;
        }
        throw new IllegalArgumentException("No service publishes " + uri);
    }

    private static Target target(String uri) {
        int question = uri.indexOf('?');
        return new Target(uri, question < 0 ? uri : uri.substring(0, question));
    }
}
