package eu.integratingcities.gateway.door;

import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.gateway.route.Resource;
import eu.integratingcities.http.problem.ProblemType;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/** The words in which the door refuses. */
final class Refusals {
    private Refusals() {}

    /** A request that the parser gave up on. */
    static GatewayProblem undecodable(HttpServerRequest request) {
        return switch (request.decoderResult().cause()) {
            case TooLongHttpLineException line ->
                GatewayProblem.of(ProblemType.URI_TOO_LONG, "The request line is too long.");
            case TooLongHttpHeaderException headers ->
                GatewayProblem.of(ProblemType.HEADERS_TOO_LARGE, "The request headers are too large.");
            case null, default -> GatewayProblem.of(ProblemType.INVALID_REQUEST, "The request is not valid HTTP.");
        };
    }

    static GatewayProblem host() {
        return GatewayProblem.of(ProblemType.INVALID_REQUEST, "HTTP/1.1 asks for exactly one Host header.");
    }

    static GatewayProblem framing() {
        return GatewayProblem.of(ProblemType.INVALID_REQUEST, "The only transfer coding that is read here is chunked.");
    }

    static GatewayProblem target(String reason) {
        return GatewayProblem.of(ProblemType.INVALID_REQUEST, reason);
    }

    static GatewayProblem unknownPath(String path, @Nullable String nearest) {
        var shown = path.length() > 200 ? path.substring(0, 200) + "…" : path;
        var detail = "Nothing is published at " + shown + ".";
        return nearest == null
                ? GatewayProblem.of(ProblemType.UNKNOWN_PATH, detail + " See /openapi.json for what is.")
                : GatewayProblem.of(ProblemType.UNKNOWN_PATH, detail + " Did you mean " + nearest + "?")
                        .with("nearest", nearest);
    }

    static GatewayProblem method(HttpMethod method, Resource resource) {
        var allow = resource.allow().toString();
        return GatewayProblem.of(
                        ProblemType.METHOD_NOT_ALLOWED, method.name() + " is not possible here; " + allow + " are.")
                .withHeader("Allow", allow);
    }
}
