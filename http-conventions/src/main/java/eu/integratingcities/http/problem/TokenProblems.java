package eu.integratingcities.http.problem;

import org.jspecify.annotations.Nullable;

/** What is answered to a token that is missing, wrong, or of no use here (RFC 6750, section 3). */
public final class TokenProblems {
    private static final String CHALLENGE = "WWW-Authenticate";

    private TokenProblems() {}

    /** No token was sent. */
    public static ProblemException missing(@Nullable Throwable cause) {
        return unauthenticated("Bearer", cause);
    }

    /** One was sent, and it is not valid. */
    public static ProblemException invalid(@Nullable Throwable cause) {
        return unauthenticated("Bearer error=\"invalid_token\"", cause);
    }

    /** The token is valid, and its roles do not suffice. */
    public static ProblemException insufficient(@Nullable Throwable cause) {
        return new ProblemException(ProblemType.FORBIDDEN, "None of the token's roles may do this.", cause)
                .withHeader(CHALLENGE, "Bearer error=\"insufficient_scope\"");
    }

    private static ProblemException unauthenticated(String challenge, @Nullable Throwable cause) {
        return new ProblemException(ProblemType.UNAUTHENTICATED, "Send a valid token: Authorization: Bearer …", cause)
                .withHeader(CHALLENGE, challenge);
    }
}
