package eu.integratingcities.gateway.route;

import eu.integratingcities.gateway.composition.Compositions;
import eu.integratingcities.gateway.exchange.Pages;
import eu.integratingcities.gateway.exchange.Resources;
import eu.integratingcities.gateway.operation.Operations;
import eu.integratingcities.gateway.route.Destination.ToComposition;
import eu.integratingcities.gateway.route.Destination.ToOperation;
import eu.integratingcities.gateway.route.Destination.ToPage;
import eu.integratingcities.gateway.route.Destination.ToService;
import io.quarkus.arc.All;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the table of routes from the published operations, what the gateway answers itself and the configuration. */
final class RouteTableFactory {
    /** The owner of operations that the gateway answers itself. */
    private static final String OWN = "gateway";

    @Produces
    @Singleton
    RouteTable routes(
            RouteConfig config,
            @All List<Pages> pages,
            @All List<Operations> operations,
            @All List<Compositions> compositions) {
        return build(
                PublishedOperation.readAll(Resources.text(config.table())), config, pages, operations, compositions);
    }

    /** Fails if a published operation has nobody who answers it, so that a gap shows at start. */
    static RouteTable build(
            List<PublishedOperation> published,
            RouteConfig config,
            List<Pages> pages,
            List<Operations> own,
            List<Compositions> composed) {
        var policies = new RoutePolicies(config.policies());
        var operations = new TreeMap<String, Map<HttpMethod, Destination>>();
        for (var feature : pages) {
            feature.pages().forEach((template, page) -> put(operations, template, HttpMethod.GET, new ToPage(page)));
        }
        for (var feature : own) {
            feature.operations()
                    .forEach((operation, page) ->
                            put(operations, operation.template(), operation.method(), new ToOperation(page)));
        }
        for (var feature : composed) {
            feature.compositions()
                    .forEach((template, composition) ->
                            put(operations, template, HttpMethod.GET, new ToComposition(composition)));
        }
        for (var operation : published) {
            if (operation.owner().equals(OWN)) {
                requirePage(operations, operation);
            } else {
                var service = service(config, operation.owner());
                var destination = new ToService(service, policies.of(service.name(), operation.template()));
                put(operations, operation.template(), operation.method(), destination);
            }
        }
        var retirements = new Retirements(config.retirements().values());
        var links = new DataLinks(config.licence());
        var open = openReads(published);
        return new RouteTable(operations.entrySet().stream()
                .map(entry -> new Resource(
                        entry.getKey(),
                        entry.getValue(),
                        retirements.of(entry.getKey()),
                        open.contains(entry.getKey()) ? links.of(entry.getKey()) : null))
                .toList());
    }

    private static Set<String> openReads(List<PublishedOperation> published) {
        return published.stream()
                .filter(operation -> operation.method().equals(HttpMethod.GET) && !operation.restricted())
                .map(PublishedOperation::template)
                .collect(Collectors.toSet());
    }

    /** What is not part of the API, such as a badge, is free. */
    private static void put(
            Map<String, Map<HttpMethod, Destination>> operations,
            String template,
            HttpMethod method,
            Destination destination) {
        var earlier =
                operations.computeIfAbsent(template, unused -> new HashMap<>()).putIfAbsent(method, destination);
        if (earlier != null) {
            throw new IllegalStateException("Two answers for " + method + " " + template);
        }
    }

    private static void requirePage(
            Map<String, Map<HttpMethod, Destination>> operations, PublishedOperation operation) {
        if (!operations.getOrDefault(operation.template(), Map.of()).containsKey(operation.method())) {
            throw new IllegalStateException(
                    "Published, but nobody answers: " + operation.method() + " " + operation.template());
        }
    }

    private static Service service(RouteConfig config, String owner) {
        var service = config.services().get(owner);
        if (service == null) {
            throw new IllegalStateException("No URL is set for the service " + owner);
        }
        return Service.at(owner, service.url());
    }
}
