package eu.integratingcities.gateway.operation;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.TokenProblems;
import java.util.Set;

/**
 * Whose token lets in.
 *
 * @param roles at least one of which the token must have; none at all if no token is needed
 */
public record Access(Set<String> roles) {
    /** No token is needed; one that is sent is verified all the same. */
    public static final Access ANYONE = new Access(Set.of());

    /** Copies the roles. */
    public Access {
        roles = Set.copyOf(roles);
    }

    /** Who has one of these roles. */
    public static Access of(String... roles) {
        return new Access(Set.of(roles));
    }

    /** @throws ProblemException unauthenticated or forbidden, for whom it does not let in */
    void require(Bearer bearer) {
        if (roles.isEmpty()) {
            return;
        }
        if (bearer.isAnonymous()) {
            throw TokenProblems.missing(null);
        }
        if (bearer.roles().stream().noneMatch(roles::contains)) {
            throw TokenProblems.insufficient(null);
        }
    }
}
