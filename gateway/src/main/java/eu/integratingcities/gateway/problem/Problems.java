package eu.integratingcities.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.gateway.exchange.Names;
import eu.integratingcities.http.problem.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Answers with {@code application/problem+json} (RFC 9457), in the same shape as the services. */
public final class Problems {
    private static final CharSequence MEDIA_TYPE = HttpHeaders.createOptimized(Problem.MEDIA_TYPE);
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final CharSequence ENGLISH = HttpHeaders.createOptimized("en");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Problems() {}

    /** Ends the response with a mistake of ours, or cuts it off once it has begun. */
    public static void fail(HttpServerRequest request, GatewayProblem problem) {
        if (request.response().headWritten()) {
            request.response().reset();
        } else {
            answer(request, problem);
        }
    }

    /** Ends the response with the problem. A body that the client is still sending is not waited for. */
    public static void answer(HttpServerRequest request, GatewayProblem problem) {
        var response = request.response();
        var headers = response.headers();
        problem.headers().forEach(headers::set);
        headers.set(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, ENGLISH);
        headers.set(HttpHeaders.CACHE_CONTROL, NO_STORE);
        var body = body(problem, String.valueOf(headers.get(Names.X_REQUEST_ID)));
        headers.set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        response.setStatusCode(problem.type().status());
        boolean unread = UnreadBody.refuse(request);
        if (HttpMethod.HEAD.equals(request.method())) {
            response.end();
        } else {
            response.end(body);
        }
        if (unread) {
            UnreadBody.drain(request);
        }
    }

    private static Buffer body(GatewayProblem problem, String requestId) {
        var type = problem.type();
        var body = new Problem(
                type.uri(),
                type.title(),
                type.status(),
                problem.detail(),
                "/requests/" + requestId,
                problem.errors(),
                problem.members());
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem that is no JSON: " + problem, e);
        }
    }
}
