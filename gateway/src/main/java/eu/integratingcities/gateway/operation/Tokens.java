package eu.integratingcities.gateway.operation;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.TokenProblems;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Verifies bearer tokens for what the gateway itself answers, with the issuer and the keys that the services have too. */
@Singleton
class Tokens {
    private static final String SCHEME = "Bearer ";
    private static final String PARTNER = "partner";

    private final JWTParser parser;

    Tokens(JWTParser parser) {
        this.parser = parser;
    }

    /**
     * Who sent this {@code Authorization} header; anonymous without one. May ask for the issuer's keys, and so block.
     *
     * @throws ProblemException unauthenticated, for a header that is no valid token
     */
    Bearer bearer(@Nullable String authorization) {
        if (authorization == null) {
            return Bearer.ANONYMOUS;
        }
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw TokenProblems.missing(null);
        }
        try {
            return bearer(parser.parse(authorization.substring(SCHEME.length()).strip()));
        } catch (ParseException e) {
            throw TokenProblems.invalid(e);
        }
    }

    /** Changes are signed with the token's name, so one that has none is of no use. */
    private static Bearer bearer(JsonWebToken token) {
        var name = token.getName();
        var groups = token.getGroups();
        Object partner = token.getClaim(PARTNER);
        if (name == null) {
            throw TokenProblems.invalid(null);
        }
        return new Bearer(name, groups == null ? Set.of() : groups, partner instanceof String slug ? slug : null);
    }
}
