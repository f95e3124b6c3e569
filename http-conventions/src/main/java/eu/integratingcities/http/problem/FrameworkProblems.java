package eu.integratingcities.http.problem;

import jakarta.ws.rs.WebApplicationException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the framework refuses before an operation is reached. */
final class FrameworkProblems {
    private FrameworkProblems() {}

    static ProblemException of(WebApplicationException failure) {
        return of(failure.getResponse().getStatus(), failure);
    }

    static ProblemException of(int status, @Nullable Throwable failure) {
        return new ProblemException(type(status), detail(status), failure);
    }

    private static ProblemType type(int status) {
        return switch (status) {
            case 400 -> ProblemType.INVALID_REQUEST;
            case 404 -> ProblemType.UNKNOWN_PATH;
            case 413 -> ProblemType.BODY_TOO_LARGE;
            default ->
                Arrays.stream(ProblemType.values())
                        .filter(type -> type.status() == status)
                        .findFirst()
                        .orElse(status < 500 ? ProblemType.INVALID_REQUEST : ProblemType.INTERNAL_ERROR);
        };
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "Nothing is published at this path; /openapi.json lists what is.";
            case 405 -> "This path exists, but not with this method; see the header Allow.";
            case 406 -> "This resource does not exist in a format that Accept names.";
            case 415 -> "The operation does not read bodies of this Content-Type.";
            default -> "The request cannot be answered as it is.";
        };
    }
}
