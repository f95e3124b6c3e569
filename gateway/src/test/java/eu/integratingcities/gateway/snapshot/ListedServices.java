package eu.integratingcities.gateway.snapshot;

import eu.integratingcities.gateway.ChangeLog;
import eu.integratingcities.gateway.DatabaseUpstream;
import eu.integratingcities.platform.RealPlatform;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

/**
 * Services with short lists on real HTTP, a real Kafka and a real PostgreSQL. Cities come in two pages; every list below
 * another one has one row. A POST to {@code /away} or {@code /back} says whether they answer, one to {@code /broken} lets
 * them break off in the middle of an answer.
 */
public class ListedServices extends DatabaseUpstream {
    private final Vertx vertx = Vertx.vertx();
    private volatile String state = "/back";

    @Override
    public Map<String, String> start() {
        ChangeLog.make();
        var server = vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        var url = "http://127.0.0.1:" + server.actualPort();
        var settings = new HashMap<>(super.start());
        settings.remove("ic.gateway.route.table");
        settings.put("ic.gateway.route.services.signatory.url", url);
        settings.put("ic.gateway.route.services.monitoring.url", url);
        settings.put("ic.gateway.route.services.conference.url", url);
        settings.put("ic.gateway.feed.kafka", RealPlatform.settings().get("IC_KAFKA"));
        settings.put("ic.gateway.snapshot.folder", folder());
        settings.put("ic.gateway.snapshot.retry", "200ms");
        settings.put("ic.gateway.snapshot.keep", "3");
        settings.put("test.services", url);
        return settings;
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("snapshots-")
                    .resolve("made-at-first-use")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpServerRequest request) {
        if (request.method().name().equals("POST")) {
            state = request.path();
            request.response().end();
        } else if (state.equals("/away")) {
            request.response().setStatusCode(503).end();
        } else if (state.equals("/broken") && request.path().equals("/v1/sources.ndjson")) {
            request.response().setChunked(true).write("{\"id\":\"S0").onComplete(sent -> request.connection()
                    .close());
        } else if (request.headers().contains("Authorization")) {
            request.response().setStatusCode(500).end();
        } else if (request.path().equals("/v1/signatories/gone/competences.ndjson")) {
            request.response().setStatusCode(404).end();
        } else if (request.path().endsWith(".csv")) {
            request.response().end("slug,code,number,name,place.latitude\r\nfirst,2010-02,9,A name,1.5\r\n");
        } else {
            list(request);
        }
    }

    private static void list(HttpServerRequest request) {
        var response = request.response();
        switch (request.path() + "?" + request.query()) {
            case "/v1/cities.ndjson?limit=500" ->
                response.putHeader("Link", "</v1/cities.ndjson?cursor=two&limit=500>; rel=\"next\"")
                        .end("""
                                {"slug":"utrecht","name":"Utrecht, \\"U\\"","place":{"latitude":52.09083},"notes":["one"]}
                                {"slug":"calculated","name":"=1+1","place":null,"notes":[]}
                                """);
            case "/v1/cities.ndjson?cursor=two&limit=500" -> response.end("{\"slug\":\"oslo\",\"name\":\"Oslo\"}\n");
            case "/v1/signatories.ndjson?status=all&limit=500" ->
                response.end("{\"slug\":\"utrecht\"}\n{\"slug\":\"gone\"}\n");
            default -> response.end("{\"slug\":\"x\",\"code\":\"2010-02\",\"number\":9,\"name\":\"N\"}\n");
        }
    }

    @Override
    public void stop() {
        super.stop();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
