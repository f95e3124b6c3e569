package eu.integratingcities.gateway.operation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sent the request, as the verified token says.
 *
 * @param subject recorded with every change; {@code anonymous} without a token
 * @param partner slug of the account that a partner acts for; null when the token names none
 */
public record Bearer(
        String subject, Set<String> roles, @Nullable String partner) {
    static final Bearer ANONYMOUS = new Bearer("anonymous", Set.of(), null);

    /** Copies the roles. */
    public Bearer {
        roles = Set.copyOf(roles);
    }

    boolean isAnonymous() {
        return equals(ANONYMOUS);
    }
}
