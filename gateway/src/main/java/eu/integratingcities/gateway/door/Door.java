package eu.integratingcities.gateway.door;

import eu.integratingcities.gateway.access.ClientAddresses;
import eu.integratingcities.gateway.access.Cors;
import eu.integratingcities.gateway.access.SecurityHeaders;
import eu.integratingcities.gateway.access.TargetReader;
import eu.integratingcities.gateway.access.TargetReading.Harmless;
import eu.integratingcities.gateway.access.TargetReading.Refused;
import eu.integratingcities.gateway.cache.CacheDesk;
import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.exchange.Names;
import eu.integratingcities.gateway.exchange.Target;
import eu.integratingcities.gateway.problem.Incidents;
import eu.integratingcities.gateway.problem.Problems;
import eu.integratingcities.gateway.problem.UnreadBody;
import eu.integratingcities.gateway.quota.Quotas;
import eu.integratingcities.gateway.route.Destination;
import eu.integratingcities.gateway.route.Destination.ToComposition;
import eu.integratingcities.gateway.route.Destination.ToOperation;
import eu.integratingcities.gateway.route.Destination.ToPage;
import eu.integratingcities.gateway.route.Destination.ToService;
import eu.integratingcities.gateway.route.Resource;
import eu.integratingcities.gateway.route.RouteTable;
import eu.integratingcities.gateway.trace.RequestIds;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.time.Instant;

/**
 * The order in which a request passes the filters: request id, security headers, CORS, harmless path, route, cache, quota.
 * The first three are on every answer, whatever happens later. Tokens are verified by the services.
 */
final class Door implements Handler<HttpServerRequest> {

    private final RequestIds ids = new RequestIds();
    private final DateHeader date;
    private final SecurityHeaders security;
    private final ClientAddresses clients;
    private final RouteTable routes;
    private final CacheDesk cache;
    private final Quotas quotas;
    private final Connections connections;

    Door(Lobby lobby, CacheDesk cache, Connections connections, DateHeader date) {
        this.security = lobby.security();
        this.clients = lobby.clients();
        this.routes = lobby.routes();
        this.cache = cache;
        this.quotas = lobby.quotas();
        this.connections = connections;
        this.date = date;
    }

    @Override
    public void handle(HttpServerRequest request) {
        connections.begun(request);
        var id = greet(request);
        try {
            admit(request, id);
        } catch (RuntimeException e) {
            Problems.fail(request, Incidents.of(e, id, request.method() + " " + request.path()));
        }
    }

    private void admit(HttpServerRequest request, String id) {
        if (!hasOneHost(request)) {
            Problems.answer(request, Refusals.host());
        } else if (!hasKnownFraming(request)) {
            Problems.answer(request, Refusals.framing());
        } else if (request.uri().equals("*") && HttpMethod.OPTIONS.equals(request.method())) {
            request.response().setStatusCode(204).end();
        } else {
            switch (TargetReader.read(request.uri())) {
                case Refused(var reason) -> Problems.answer(request, Refusals.target(reason));
                case Harmless(var target) -> route(request, target, id);
            }
        }
    }

    private static boolean hasOneHost(HttpServerRequest request) {
        return request.version() != HttpVersion.HTTP_1_1
                || request.headers().getAll(HttpHeaders.HOST).size() == 1;
    }

    /** What ends a body must be clear to everybody who reads it. */
    private static boolean hasKnownFraming(HttpServerRequest request) {
        var headers = request.headers();
        if (!headers.contains(HttpHeaders.TRANSFER_ENCODING)) {
            return true;
        }
        var codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        return codings.size() == 1 && codings.getFirst().equalsIgnoreCase("chunked");
    }

    /** Answers a request that the parser gave up on; the connection ends with it. */
    void refuseUndecodable(HttpServerRequest request) {
        connections.begun(request);
        greet(request);
        UnreadBody.announceClose(request);
        Problems.answer(request, Refusals.undecodable(request));
    }

    private String greet(HttpServerRequest request) {
        var id = ids.accept(request.headers().get(Names.X_REQUEST_ID));
        var headers = request.response().headers();
        headers.add(Names.X_REQUEST_ID, id);
        headers.add(HttpHeaders.DATE, date.value());
        security.write(headers);
        Cors.write(headers);
        return id;
    }

    private void route(HttpServerRequest request, Target target, String id) {
        var resource = routes.find(target.path());
        if (resource == null) {
            Problems.answer(request, Refusals.unknownPath(target.path(), routes.nearest(target.path())));
            return;
        }
        describe(request, resource);
        var retirement = resource.retirement();
        if (retirement != null) {
            retirement.announce(request.response().headers());
            if (retirement.isOver(Instant.now())) {
                Problems.answer(request, retirement.gone());
                return;
            }
        }
        var destination = resource.operation(request.method());
        if (destination != null) {
            send(new Exchange(request, target, id, clients.of(request)), destination);
        } else if (HttpMethod.OPTIONS.equals(request.method())) {
            options(request, resource);
        } else {
            Problems.answer(request, Refusals.method(request.method(), resource));
        }
    }

    /** Only of what is the same for everybody: with a token an answer may hold what is not published. */
    private static void describe(HttpServerRequest request, Resource resource) {
        var links = resource.dataLinks();
        if (links != null && isRead(request.method()) && !request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            request.response().headers().add(Names.LINK, links);
        }
    }

    private static boolean isRead(HttpMethod method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }

    private void send(Exchange exchange, Destination destination) {
        switch (destination) {
            case ToService service -> cache.send(exchange, service);
            case ToComposition composed -> cache.compose(exchange, composed);
            case ToOperation(var page) -> quotas.admit(exchange, () -> page.answer(exchange));
            case ToPage(var page) -> page.answer(exchange);
        }
    }

    private static void options(HttpServerRequest request, Resource resource) {
        var headers = request.response().headers();
        headers.set(HttpHeaders.ALLOW, resource.allow());
        if (Cors.isPreflight(request)) {
            Cors.allow(headers, resource.allow());
        }
        request.response().setStatusCode(204).end();
    }
}
