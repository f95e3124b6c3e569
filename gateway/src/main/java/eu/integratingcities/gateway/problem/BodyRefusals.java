package eu.integratingcities.gateway.problem;

import eu.integratingcities.http.problem.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/** What can be seen to be wrong with a request's body before a byte of it is read, and what shows while it is. */
public final class BodyRefusals {
    private BodyRefusals() {}

    /** Why a body of this request is not read; null if nothing speaks against it. The limit is in bytes, inclusive. */
    public static @Nullable GatewayProblem of(HttpServerRequest request, long limit) {
        var length = request.headers().get(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            return tooLarge(limit);
        }
        var coding = request.headers().get(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            // A body limit means nothing for a body that grows when it is unpacked.
            return GatewayProblem.of(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            "Bodies have to be sent without Content-Encoding, not as " + coding + ".")
                    .withHeader("Accept-Encoding", "identity");
        }
        var expectation = request.headers().get(HttpHeaders.EXPECT);
        return expectation == null || expectation.equalsIgnoreCase("100-continue")
                ? null
                : GatewayProblem.of(
                        ProblemType.INVALID_HEADER, "Expect can only be 100-continue, not " + expectation + ".");
    }

    /** There is more of it than may be. */
    public static GatewayProblem tooLarge(long limit) {
        return GatewayProblem.of(ProblemType.BODY_TOO_LARGE, "The request's body is larger than " + limit + " bytes.")
                .with("maximumBytes", limit);
    }

    /** It is framed in a way that cannot be read, or ends too early. */
    public static GatewayProblem broken() {
        return GatewayProblem.of(
                ProblemType.INVALID_REQUEST, "The request's body breaks off, or its chunks are not valid.");
    }

    /** It was not there in time. */
    public static GatewayProblem slow(long millis) {
        return GatewayProblem.of(
                ProblemType.REQUEST_TIMEOUT, "The request's body was not here within " + millis + " ms.");
    }
}
