package eu.integratingcities.gateway;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the service does, by the last segment of the path; anything unknown is echoed. */
final class UpstreamBehaviour implements Handler<HttpServerRequest> {
    private final Vertx vertx;
    /** How requests with a header X-Test ended, as seen from here. */
    private final Map<String, String> endings = new ConcurrentHashMap<>();

    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    UpstreamBehaviour(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public void handle(HttpServerRequest request) {
        var path = request.path();
        var response = request.response().putHeader(Upstream.MADE_UP, "true");
        var test = request.getHeader("X-Test");
        if (test != null) {
            endings.put(test, "begun");
            response.closeHandler(closed -> endings.put(test, "broken off"));
        }
        var dropped = request.getHeader("X-Drop");
        if (dropped != null && attempts.merge(dropped, 1, Integer::sum) == 1) {
            request.body().onComplete(read -> request.connection().close());
            return;
        }
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "slow" -> {
                // Never answers.
            }
            case "reset" -> request.connection().close();
            case "half-body" -> {
                response.putHeader("Content-Length", "1000000").write("x".repeat(300_000));
                vertx.setTimer(50, late -> request.connection().close());
            }
            case "half-small-body" -> {
                response.putHeader("Content-Length", "1000").writeHead();
                vertx.setTimer(50, late -> request.connection().close());
            }
            case "half-chunks" -> {
                response.setChunked(true).write("first chunk");
                vertx.setTimer(50, late -> request.connection().close());
            }
            case "stalled-body" -> response.setChunked(true).write("first chunk");
            case "huge-headers" ->
                response.putHeader("X-Huge", "x".repeat(60_000)).end("ok");
            case "html-500" ->
                response.setStatusCode(500)
                        .putHeader("Content-Type", "text/html")
                        .end("<h1>NullPointerException</h1>");
            case "html-503" ->
                response.setStatusCode(503)
                        .putHeader("Content-Type", "text/html")
                        .putHeader("Retry-After", "7")
                        .end();
            case "problem-500" -> problem(request, 500);
            case "problem-401" -> problem(request, 401);
            case "problem-403" -> problem(request, 403);
            case "problem-406" -> problem(request, 406);
            case "problem-429" -> problem(request, 429);
            case "early-401" -> problem(request, 401);
            case "not-modified" ->
                response.setStatusCode(304).putHeader("ETag", "\"3.abc\"").end();
            case "no-content" -> response.setStatusCode(204).end();
            case "chunked" -> {
                response.setChunked(true).putHeader("Content-Type", "text/csv");
                response.write("a,b\n");
                response.end("1,2\n");
            }
            case "talkative" ->
                response.putHeader("Surrogate-Key", "signatories")
                        .putHeader("CDN-Cache-Control", "max-age=60")
                        .putHeader("Server", "secret/1.0")
                        .putHeader("X-Powered-By", "secret")
                        .putHeader("Set-Cookie", "a=b")
                        .putHeader("Connection", "X-Private")
                        .putHeader("X-Private", "between us")
                        .putHeader("Access-Control-Allow-Origin", "https://other.example")
                        .putHeader("Access-Control-Allow-Credentials", "true")
                        .putHeader("ETag", "\"1.abc\"")
                        .putHeader("Link", "</v1/signatories?cursor=x>; rel=\"next\"")
                        .putHeader("Vary", "Accept")
                        .end("{}");
            case "counted" -> counted(request);
            case "ending" -> response.end(String.valueOf(endings.get(request.getHeader("X-Ending-Of"))));
            case "large" -> large(request, 20_000_000);
            default -> request.body().onSuccess(body -> echo(request, body));
        }
    }

    /** Says the how manieth answer it is; the request's headers tell how it is to be kept, changed, delayed, failed. */
    private void counted(HttpServerRequest request) {
        var delay = request.getHeader("X-Delay");
        var fail = request.getHeader("X-Fail");
        if (fail != null) {
            problem(request, Integer.parseInt(fail));
        } else if (request.method().name().equals("DELETE")) {
            request.response().end();
        } else if (delay == null) {
            count(request);
        } else {
            vertx.setTimer(Long.parseLong(delay), late -> count(request));
        }
    }

    private void count(HttpServerRequest request) {
        var response = request.response().putHeader("Content-Type", "application/json");
        if (request.getHeader("X-Cache-Control") != null) {
            response.putHeader("Cache-Control", request.getHeader("X-Cache-Control"));
        }
        var extra = request.getHeader("X-Extra");
        if (extra != null) {
            response.putHeader(extra.substring(0, extra.indexOf(':')), extra.substring(extra.indexOf(':') + 2));
        }
        if ("\"v1\"".equals(request.getHeader("If-None-Match")) && request.getHeader("X-Change") == null) {
            response.putHeader("ETag", "\"v1\"").setStatusCode(304).end();
            return;
        }
        var things = counts.merge(request.query(), 1, Integer::sum);
        response.putHeader("ETag", "\"v" + things + "\"")
                .end(new JsonObject()
                        .put("count", things)
                        .put("pad", "x".repeat(extra != null && extra.startsWith("X-Pad") ? 5_000 : 0))
                        .toBuffer());
    }

    private static void problem(HttpServerRequest request, int status) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end("{\"status\":" + status + ",\"detail\":\"from the service\"}");
    }

    private void large(HttpServerRequest request, int length) {
        var response = request.response().putHeader("Content-Length", Integer.toString(length));
        var slice = Buffer.buffer(new byte[10_000]);
        Runnable more = new Runnable() {
            private int left = length;

            @Override
            public void run() {
                while (left > 0 && !response.writeQueueFull()) {
                    left -= slice.length();
                    response.write(slice);
                }
                if (left == 0) {
                    left = -1;
                    response.end();
                }
            }
        };
        response.drainHandler(drained -> more.run());
        more.run();
    }

    private void echo(HttpServerRequest request, Buffer body) {
        var headers = new JsonObject();
        request.headers()
                .names()
                .forEach(name -> headers.put(
                        name.toLowerCase(java.util.Locale.ROOT),
                        new JsonArray(request.headers().getAll(name))));
        request.response()
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", headers)
                        .put("bodyLength", body.length())
                        .put("attempts", attempts.getOrDefault(String.valueOf(request.getHeader("X-Drop")), 1))
                        .toBuffer());
    }
}
