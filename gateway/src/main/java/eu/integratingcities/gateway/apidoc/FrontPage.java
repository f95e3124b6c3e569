package eu.integratingcities.gateway.apidoc;

import eu.integratingcities.gateway.exchange.FixedAnswer;
import eu.integratingcities.gateway.exchange.Html;
import eu.integratingcities.gateway.exchange.Page;
import eu.integratingcities.gateway.exchange.Pages;
import eu.integratingcities.gateway.exchange.Resources;
import eu.integratingcities.gateway.problem.NegotiatedPage;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code /} and {@code /v1}: where to go from here, for people and for programs. */
@ApplicationScoped
class FrontPage implements Pages {
    private static final String TITLE = "Integrating Cities";
    private static final String API = "/v1";
    private static final String LINKS =
            "</.well-known/api-catalog>; rel=\"api-catalog\", </catalog>; rel=\"describedby\"";
    private static final String INTRODUCTION =
            "The Integrating Cities Charter as open data: which cities signed it, what they report about it, and the"
                    + " conferences at which they meet.";

    @Override
    public Map<String, Page> pages() {
        return Map.of(
                "/",
                new NegotiatedPage(json(), Html.page(TITLE, html()).withLinks(LINKS)),
                API,
                json(),
                API + "/",
                json(),
                Html.STYLE,
                FixedAnswer.of(Resources.bytes("assets/pages.css"), "text/css; charset=utf-8"));
    }

    private static Map<String, String> links() {
        var links = new LinkedHashMap<String, String>();
        links.put("Signatories", "/v1/signatories");
        links.put("Cities", "/v1/cities");
        links.put("Charter", "/v1/charter/editions/current");
        links.put("Monitoring cycles", "/v1/monitoring/cycles");
        links.put("Reports", "/v1/monitoring/reports");
        links.put("Conferences", "/v1/conferences");
        links.put("Changes", "/v1/changes");
        links.put("Snapshots", "/v1/snapshots");
        links.put("Status", "/status");
        links.put("API reference", "/docs");
        links.put("OpenAPI document", "/openapi.json");
        links.put("AsyncAPI document", "/asyncapi.yaml");
        links.put("Problems", "/problems");
        links.put("Catalogue of the data", "/catalog.ttl");
        links.put("Catalogue of the interface", "/.well-known/api-catalog");
        return links;
    }

    private static FixedAnswer json() {
        var links = new JsonObject();
        links().forEach(links::put);
        var page = new JsonObject()
                .put("title", TITLE)
                .put("description", INTRODUCTION)
                .put("links", links);
        return FixedAnswer.of(page.encodePrettily(), "application/json").withLinks(LINKS);
    }

    private static String html() {
        return links().entrySet().stream()
                .map(link -> "<li><a href=\"%s\">%s</a></li>".formatted(link.getValue(), Html.escape(link.getKey())))
                .collect(Collectors.joining("\n", "<p>" + INTRODUCTION + "</p>\n<ul>\n", "\n</ul>\n"));
    }
}
