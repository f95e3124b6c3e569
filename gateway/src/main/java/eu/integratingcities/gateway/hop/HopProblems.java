package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.problem.BodyRefusals;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.gateway.route.Destination.ToService;
import eu.integratingcities.http.problem.Problem;
import eu.integratingcities.http.problem.ProblemType;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.Locale;
import java.util.Set;

/** What a client is told when a service cannot be reached, breaks off, hangs, or answers with something strange. */
final class HopProblems {
    /** Seconds after which a busy or absent service is worth another try. */
    private static final String SOON = "5";

    private static final String REPEAT = "A read can be repeated; a POST only with the same Idempotency-Key.";

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ToService route;
    /** What became of the request; of a read there is nothing to say. */
    private final String outcome;

    HopProblems(ToService route, HttpMethod method) {
        this.route = route;
        this.outcome = READS.contains(method) ? "" : " Nothing was changed.";
    }

    /** Whether an answer is a fault that the service did not put in words, such as a page of a framework. */
    static boolean isFault(HttpClientResponse answer) {
        if (answer.statusCode() < 500) {
            return false;
        }
        var type = answer.headers().get(HttpHeaders.CONTENT_TYPE);
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith(Problem.MEDIA_TYPE);
    }

    GatewayProblem fault(HttpClientResponse answer) {
        var type =
                switch (answer.statusCode()) {
                    case 503 -> ProblemType.UNAVAILABLE;
                    case 504 -> ProblemType.GATEWAY_TIMEOUT;
                    default -> ProblemType.BAD_GATEWAY;
                };
        var problem = GatewayProblem.of(
                type, "The " + service() + " failed with status " + answer.statusCode() + " and gave no reason.");
        var retryAfter = answer.headers().get(HttpHeaders.RETRY_AFTER);
        return retryAfter == null ? problem : problem.withHeader("Retry-After", retryAfter);
    }

    GatewayProblem notConnected(Throwable cause) {
        if (cause instanceof ConnectionPoolTooBusyException) {
            return busy();
        }
        return GatewayProblem.of(
                        ProblemType.UNAVAILABLE, "The " + service() + " cannot be reached at the moment." + outcome)
                .withHeader("Retry-After", SOON);
    }

    GatewayProblem busy() {
        return GatewayProblem.of(
                        ProblemType.UNAVAILABLE, "The " + service() + " has as many requests as it can take." + outcome)
                .withHeader("Retry-After", SOON);
    }

    GatewayProblem down() {
        return GatewayProblem.of(
                        ProblemType.UNAVAILABLE,
                        "The " + service() + " has not answered for a while and is being tried again." + outcome)
                .withHeader("Retry-After", SOON);
    }

    GatewayProblem brokenOff() {
        return GatewayProblem.of(
                ProblemType.BAD_GATEWAY, "The " + service() + " broke off before its answer was complete. " + REPEAT);
    }

    GatewayProblem timeout() {
        return GatewayProblem.of(
                ProblemType.GATEWAY_TIMEOUT,
                "The " + service() + " did not answer within "
                        + route.policy().timeout().toMillis() + " ms. " + REPEAT);
    }

    GatewayProblem slowClient() {
        return BodyRefusals.slow(route.policy().uploadTime().toMillis());
    }

    GatewayProblem tooLarge() {
        return BodyRefusals.tooLarge(route.policy().bodyLimit());
    }

    private String service() {
        return route.service().name() + " service";
    }
}
