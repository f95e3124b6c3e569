package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.exchange.Names;
import eu.integratingcities.gateway.route.Destination.ToService;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Public reads of the services that no client asked for: past quota and cache, and without a token, so that they show
 * what anybody may see. For threads that may wait, one read after the other.
 */
@Singleton
public class OwnReads {
    /** A page of 500 items is a hundredth of it. */
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int GRACE_SECONDS = 5;

    private final HttpClient client;

    OwnReads(Vertx vertx, HopConfig config) {
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setKeepAliveTimeout((int) config.keepAlive().toSeconds())
                .setMaxHeaderSize((int) config.headLimit().asLongValue()));
    }

    /**
     * What a service answered.
     *
     * @param body all of it
     * @param next path and query of the page that follows; null on the last one
     */
    public record Answer(Buffer body, @Nullable String next) {}

    /**
     * Reads path and query. Empty for a 404.
     *
     * @throws UnreadException when the service is away, too slow, or answers anything else than 200 and 404
     */
    public Optional<Answer> read(ToService route, String uri) throws InterruptedException {
        var patience = route.policy().timeout();
        var service = route.service();
        var answer = client.request(new RequestOptions()
                        .setServer(service.address())
                        .setHost(service.host())
                        .setPort(service.port())
                        .setSsl(service.tls())
                        .setIdleTimeout(patience.toMillis())
                        .setMethod(HttpMethod.GET)
                        .setURI(uri)
                        .putHeader(Names.X_REQUEST_ID, UUID.randomUUID().toString()))
                .compose(request -> request.send().compose(OwnReads::answer));
        try {
            // Whoever sends a byte now and then keeps the connection, but not the caller.
            return answer.toCompletionStage()
                    .toCompletableFuture()
                    .get(2 * patience.toSeconds() + GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            var cause = e.getCause();
            throw new UnreadException(uri + " cannot be read: " + (cause == null ? e : cause).getMessage(), cause);
        } catch (TimeoutException e) {
            throw new UnreadException(uri + " takes too long", e);
        }
    }

    private static Future<Optional<Answer>> answer(HttpClientResponse response) {
        return body(response).map(body -> switch (response.statusCode()) {
            case OK -> Optional.of(new Answer(body, next(response.getHeader("Link"))));
            case NOT_FOUND -> Optional.empty();
            default -> throw new UnreadException("it answers " + response.statusCode(), null);
        });
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        var whole = Promise.<Buffer>promise();
        var body = Buffer.buffer();
        response.exceptionHandler(whole::tryFail);
        response.endHandler(end -> whole.tryComplete(body));
        response.handler(chunk -> {
            if (body.length() + chunk.length() <= MOST_BYTES) {
                body.appendBuffer(chunk);
            } else if (whole.tryFail(new UnreadException("a page has more than " + MOST_BYTES + " bytes", null))) {
                response.request().reset();
            }
        });
        return whole.future();
    }

    private static @Nullable String next(@Nullable String links) {
        if (links == null) {
            return null;
        }
        for (var link : links.split(",\\s*(?=<)", -1)) {
            int end = link.indexOf('>');
            if (link.startsWith("<") && end > 0 && link.substring(end).contains("rel=\"next\"")) {
                return link.substring(1, end);
            }
        }
        return null;
    }
}
