package eu.integratingcities.gateway.catalog;

import eu.integratingcities.gateway.access.AccessConfig;
import eu.integratingcities.gateway.exchange.FixedAnswer;
import eu.integratingcities.gateway.exchange.Page;
import eu.integratingcities.gateway.exchange.Pages;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** {@code /.well-known/api-catalog} (RFC 9727): where programs find the interface and what describes it. */
@ApplicationScoped
class ApiCatalogPage implements Pages {
    private static final String PATH = "/.well-known/api-catalog";
    private static final String LINK_SET =
            "application/linkset+json; profile=\"https://www.rfc-editor.org/info/rfc9727\"";
    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";
    private static final String HTML = "text/html";

    private final String publicUrl;

    ApiCatalogPage(AccessConfig access) {
        this.publicUrl = access.publicUrl().toString();
    }

    @Override
    public Map<String, Page> pages() {
        var interfaceItself = new JsonObject()
                .put("anchor", publicUrl + "/v1")
                .put(
                        "service-desc",
                        new JsonArray()
                                .add(link("/openapi.json", JSON))
                                .add(link("/openapi.yaml", YAML))
                                .add(link("/asyncapi.yaml", YAML)))
                .put("service-doc", new JsonArray().add(link("/docs", HTML)))
                .put(
                        "service-meta",
                        new JsonArray()
                                .add(link("/catalog.ttl", "text/turtle"))
                                .add(link("/catalog.jsonld", "application/ld+json")))
                .put("status", new JsonArray().add(link("/status", JSON)));
        var catalog = new JsonObject()
                .put("anchor", publicUrl + PATH)
                .put("item", new JsonArray().add(new JsonObject().put("href", publicUrl + "/v1")));
        var linkSet =
                new JsonObject().put("linkset", new JsonArray().add(catalog).add(interfaceItself));
        return Map.of(
                PATH,
                FixedAnswer.of(linkSet.encodePrettily(), LINK_SET).withLinks("<" + PATH + ">; rel=\"api-catalog\""));
    }

    private JsonObject link(String path, String type) {
        return new JsonObject().put("href", publicUrl + path).put("type", type);
    }
}
