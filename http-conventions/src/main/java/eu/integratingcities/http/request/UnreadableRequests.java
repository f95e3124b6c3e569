package eu.integratingcities.http.request;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Requests that are no HTTP, or whose line or headers are too long: the framework would answer them with a bare status. What
 * concerns the management interface is left to it.
 */
@ApplicationScoped
class UnreadableRequests {
    /** HTTP/2 counts this much for each field beside its name and value (RFC 9113, section 10.5.1). */
    private static final int BYTES_OF_A_FIELD = 32;

    private final BareAnswers answers;
    private final HttpServer server;
    private final int longestTarget;
    private final long mostHeaderBytes;

    UnreadableRequests(
            BareAnswers answers,
            HttpServer server,
            @ConfigProperty(name = "quarkus.http.limits.max-initial-line-length") int longestTarget,
            @ConfigProperty(name = "quarkus.http.limits.max-header-size") MemorySize mostHeaderBytes) {
        this.answers = answers;
        this.server = server;
        this.longestTarget = longestTarget;
        this.mostHeaderBytes = mostHeaderBytes.asLongValue();
    }

    /** Sees to it that a request that cannot be read is refused here. The connection may bring good ones after it. */
    void take(HttpServerRequest request) {
        if (refusal(request).isPresent()
                && request.localAddress().port() == server.getPort()
                && request.connection() instanceof HttpServerConnection connection) {
            connection.handler(this::handle).invalidRequestHandler(this::handle);
        }
    }

    private void handle(HttpServerRequest request) {
        refusal(request)
                .ifPresentOrElse(
                        refusal ->
                                answers.end(request, RequestId.accepted(request.getHeader(RequestId.HEADER)), refusal),
                        () -> VertxHttpRecorder.getRootHandler().handle(request));
    }

    private Optional<ProblemException> refusal(HttpServerRequest request) {
        return switch (request.decoderResult().cause()) {
            case TooLongHttpLineException line -> refusal(ProblemType.URI_TOO_LONG, "The request line is too long.");
            case TooLongHttpHeaderException headers -> headersTooLarge();
            case null -> unreadableTarget(request);
            default -> refusal(ProblemType.INVALID_REQUEST, "The request is not valid HTTP.");
        };
    }

    /** What HTTP/1.1's parser has let pass may still be no URI; in HTTP/2 the lengths are to be looked at as well. */
    private Optional<ProblemException> unreadableTarget(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            if (request.uri().length() > longestTarget) {
                return refusal(ProblemType.URI_TOO_LONG, "The path and the query are too long.");
            }
            if (headerBytes(request) > mostHeaderBytes) {
                return headersTooLarge();
            }
        }
        return isUri(request.uri())
                ? Optional.empty()
                : refusal(ProblemType.INVALID_REQUEST, "The path or the query is not encoded as in a URI.");
    }

    private static long headerBytes(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToLong(field -> field.getKey().length() + field.getValue().length() + BYTES_OF_A_FIELD)
                .sum();
    }

    private static boolean isUri(String target) {
        try {
            new URI(target);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<ProblemException> headersTooLarge() {
        return refusal(ProblemType.HEADERS_TOO_LARGE, "The request headers are too large.");
    }

    private static Optional<ProblemException> refusal(ProblemType type, String detail) {
        return Optional.of(new ProblemException(type, detail));
    }
}
