package eu.integratingcities.http.request;

import eu.integratingcities.http.problem.Problem;
import eu.integratingcities.http.problem.ProblemAnswers;
import eu.integratingcities.http.problem.ProblemException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;

/** Problems for requests that come to no resource, with what every other answer bears. */
@ApplicationScoped
class BareAnswers {
    private final ProblemAnswers problems;

    BareAnswers(ProblemAnswers problems) {
        this.problems = problems;
    }

    void end(HttpServerRequest request, String id, ProblemException refusal) {
        greet(request.response(), id);
        var body = Buffer.buffer(problems.body(refusal, id));
        var response = request.response()
                .setStatusCode(refusal.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        refusal.headers().forEach(response::putHeader);
        if (request.decoderResult().isFailure()) {
            // Vert.x ends the connection itself when it has lost its way in what comes on it.
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        if (HttpMethod.HEAD.equals(request.method())) {
            response.end();
        } else {
            response.end(body);
        }
    }

    /** What every answer bears. */
    static void greet(HttpServerResponse response, String id) {
        response.putHeader(RequestId.HEADER, id).putHeader("X-Content-Type-Options", "nosniff");
    }
}
