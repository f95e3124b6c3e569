package eu.integratingcities.gateway;

import eu.integratingcities.gateway.exchange.Resources;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the services say of a city; its slug tells what it is: {@code unknown-…}, {@code retired-…}, {@code plain-…},
 * {@code hinted-…}, {@code held-…}, {@code left-…}, {@code day-…} (signed on a known day, listed since nobody knows), or
 * else a signatory, of whose membership nothing is known ({@code lost-…}) or which is on record under another name ({@code
 * moved-…}). Each answer says how many requests for its URI there were, {@code /most/…} how many were under way at once for
 * one request of a reader. Headers of the request, which come through the gateway, take a service away ({@code X-Away}), make
 * it slow ({@code X-Delay}), say for how long its answers hold ({@code X-Holds}) and for how many seconds its events have been
 * waiting ({@code X-Lag}) and it has not dealt with those of others ({@code X-Behind}).
 */
final class CityBehaviour implements Handler<HttpServerRequest> {
    private static final String CHANGED = "2026-01-02T03:04:05Z";
    static final String CHANGED_LATER = "2026-01-02T03:04:05.5Z";
    private static final JsonObject DOCUMENT = new JsonObject(Resources.text("openapi/openapi.json"));

    private final Vertx vertx;
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();
    private final Map<String, Integer> most = new ConcurrentHashMap<>();

    CityBehaviour(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public void handle(HttpServerRequest request) {
        if (request.path().startsWith("/most/")) {
            request.response()
                    .end(most.get(request.path().substring("/most/".length())).toString());
            return;
        }
        if (service(request.path()).equals(request.getHeader("X-Away"))) {
            request.connection().close();
            return;
        }
        int asked = counts.merge(request.uri(), 1, Integer::sum);
        count(request);
        var delay = request.getHeader("X-Delay");
        if (delay == null) {
            answer(request, asked);
        } else {
            vertx.setTimer(Long.parseLong(delay), late -> answer(request, asked));
        }
    }

    private void count(HttpServerRequest request) {
        var id = request.getHeader("X-Request-Id");
        most.merge(id, underWay.merge(id, 1, Integer::sum), Math::max);
        request.response().endHandler(sent -> underWay.merge(id, -1, Integer::sum));
    }

    private static String service(String path) {
        if (path.startsWith("/v1/monitoring") || path.startsWith("/v1/operations/monitoring")) {
            return "monitoring";
        }
        return path.matches("/v1/(operations/conferences|conferences|appearances)\\b.*") ? "conference" : "signatory";
    }

    private static void answer(HttpServerRequest request, int asked) {
        var segments = request.path().split("/", -1);
        var last = segments[segments.length - 1];
        if (request.path().endsWith("/event-lag")) {
            lag(request);
            return;
        }
        if (isPublished(request.path())) {
            list(request, request.path(), last, asked);
            return;
        }
        switch (request.path().replaceFirst("^(/v1/(cities|signatories))/[^/]+$", "$1/*")) {
            case "/v1/cities/*" -> city(request, last, asked);
            case "/v1/signatories/*" -> signatory(request, last, asked);
            default -> list(request, template(request.path()), last, asked);
        }
    }

    private static void lag(HttpServerRequest request) {
        var lag = example(request.path());
        var untold = request.getHeader("X-Lag");
        if (untold != null) {
            lag.put("untold", 1).put("untoldSeconds", Long.parseLong(untold));
        }
        var untaken = request.getHeader("X-Behind");
        if (untaken != null) {
            lag.putNull("untaken").put("untakenSeconds", Long.parseLong(untaken));
        }
        request.response()
                .putHeader(Upstream.MADE_UP, "true")
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-cache")
                .end(lag.toBuffer());
    }

    private static boolean isPublished(String path) {
        return DOCUMENT.getJsonObject("paths").containsKey(path);
    }

    private static void city(HttpServerRequest request, String slug, int asked) {
        if (slug.startsWith("unknown-")) {
            request.response()
                    .setStatusCode(404)
                    .putHeader("Content-Type", "application/problem+json")
                    .putHeader("Cache-Control", "no-store")
                    .end(new JsonObject()
                            .put("type", "/problems/not-found")
                            .put("detail", "There is no city %s. Nearest: utrecht.".formatted(slug))
                            .toBuffer());
        } else if (slug.startsWith("retired-")) {
            request.response()
                    .setStatusCode(308)
                    .putHeader("Location", request.uri().replace("retired-", "current-"))
                    .end();
        } else {
            item(
                    request,
                    "city:" + slug,
                    named("/v1/cities/{slug}", slug, asked).put("standing", standing(slug)));
        }
    }

    private static String standing(String slug) {
        if (slug.startsWith("plain-")) {
            return "not-on-record";
        }
        return slug.startsWith("hinted-") ? "unconfirmed" : "signatory";
    }

    private static void signatory(HttpServerRequest request, String slug, int asked) {
        if (slug.startsWith("lost-")) {
            request.response().setStatusCode(404);
        } else if (slug.startsWith("moved-")) {
            request.response().setStatusCode(308).putHeader("Location", "/v1/signatories/elsewhere");
        }
        item(request, "signatory:" + slug, signatory(slug, asked));
    }

    private static JsonObject signatory(String slug, int asked) {
        var status = "listed";
        if (slug.startsWith("held-")) {
            status = "on-hold";
        } else if (slug.startsWith("left-")) {
            status = "withdrawn";
        }
        var signatory = named("/v1/signatories/{slug}", slug, asked).put("status", status);
        return slug.startsWith("day-")
                ? signatory.put(
                        "signedOn", new JsonObject().put("value", "2010-02-22").put("precision", "day"))
                : signatory;
    }

    private static JsonObject named(String template, String slug, int asked) {
        return example(template)
                .put("slug", slug)
                .put("name", "City <of> " + slug)
                .put("displayName", "City <of> " + slug)
                .put("version", asked)
                .put("changedAt", CHANGED);
    }

    private static String template(String path) {
        return path.replaceFirst("/cycles/[^/]+/", "/cycles/{number}/")
                .replaceFirst("/conferences/[^/]+/", "/conferences/{conference}/")
                .replaceFirst("/editions/[^/]+/", "/editions/{code}/")
                .replaceFirst("/signatories/[^/]+/", "/signatories/{slug}/");
    }

    private static void list(HttpServerRequest request, String template, String key, int asked) {
        // One list of a service changes later than its others.
        var list = example(template).put("dataAsOf", template.equals("/v1/discrepancies") ? CHANGED_LATER : CHANGED);
        if (request.path().matches("/v1/signatories/day-[^/]+/status-history")) {
            list.getJsonArray("items").clear().add(listedSinceWhoKnows());
        }
        list.getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .filter(item -> item.containsKey("version"))
                .forEach(item -> item.put("version", asked));
        item(request, key + ":" + request.uri(), list);
    }

    private static JsonObject listedSinceWhoKnows() {
        return new JsonObject()
                .put("id", "0199e0c4-0000-7000-8000-000000000001")
                .put("status", "listed")
                .put("trueFrom", new JsonObject().putNull("value").put("precision", "unknown"))
                .putNull("decisionUrl")
                .putNull("supersedes")
                .putNull("supersededBy");
    }

    /** What the service's own document says that it answers. */
    private static JsonObject example(String template) {
        return DOCUMENT.getJsonObject("paths")
                .getJsonObject(template)
                .getJsonObject("get")
                .getJsonObject("responses")
                .getJsonObject("200")
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("example")
                .copy();
    }

    private static void item(HttpServerRequest request, String key, JsonObject body) {
        var holds = request.getHeader("X-Holds");
        request.response()
                .putHeader(Upstream.MADE_UP, "true")
                .putHeader("Content-Type", "application/json")
                .putHeader("Surrogate-Key", key)
                .putHeader("Cache-Control", "no-cache")
                .putHeader("CDN-Cache-Control", "max-age=%s, stale-if-error=600".formatted(holds == null ? 600 : holds))
                .end(body.toBuffer());
    }
}
