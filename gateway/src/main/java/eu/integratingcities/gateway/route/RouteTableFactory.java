package eu.integratingcities.gateway.route;

import eu.integratingcities.gateway.exchange.Pages;
import eu.integratingcities.gateway.exchange.Resources;
import eu.integratingcities.gateway.route.Destination.ToPage;
import eu.integratingcities.gateway.route.Destination.ToService;
import io.quarkus.arc.All;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the table of routes from the published operations, the pages of the gateway and the configuration. */
final class RouteTableFactory {
    /** The owner of operations that the gateway answers by one of its pages. */
    private static final String OWN = "gateway";

    @Produces
    @Singleton
    RouteTable routes(RouteConfig config, @All List<Pages> features) {
        return build(PublishedOperation.readAll(Resources.text(config.table())), config, features);
    }

    /** Fails if a published operation has neither a service nor a page, so that a gap shows at start. */
    static RouteTable build(List<PublishedOperation> published, RouteConfig config, List<Pages> features) {
        var policies = new RoutePolicies(config.policies());
        var operations = new TreeMap<String, Map<HttpMethod, Destination>>();
        for (var feature : features) {
            feature.pages().forEach((template, page) -> put(operations, template, HttpMethod.GET, new ToPage(page)));
        }
        for (var operation : published) {
            if (operation.owner().equals(OWN)) {
                requirePage(operations, operation);
            } else {
                var service = service(config, operation.owner());
                var destination = new ToService(service, policies.of(operation.template()));
                put(operations, operation.template(), operation.method(), destination);
            }
        }
        return new RouteTable(operations.entrySet().stream()
                .map(entry -> new Resource(entry.getKey(), entry.getValue()))
                .toList());
    }

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
            throw new IllegalStateException("Published, but no page: " + operation.template());
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
