package eu.integratingcities.http.caller;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verified identity, as plain values.
 *
 * @param subject the token's subject, or {@code anonymous}
 * @param city slug of the city that a city editor works for; null when the token names none
 */
public record Identity(
        String subject, Set<String> roles, @Nullable String city) {
    public static final Identity ANONYMOUS = new Identity("anonymous", Set.of(), null);

    public Identity {
        roles = Set.copyOf(roles);
    }

    boolean isAnonymous() {
        return equals(ANONYMOUS);
    }

    boolean isAny(String... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }
}
