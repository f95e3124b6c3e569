package eu.integratingcities.gateway.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a partner says to get a key.
 *
 * @param label by which the partner tells its keys apart
 * @param scopes what it is to be good for; null for reading
 * @param expiresAt null for a year from now
 */
record NewKey(
        @NotBlank @Size(max = 100) String label,
        @Nullable @Size(min = 1, max = 10) Set<@NotNull Scope> scopes,
        @Nullable Instant expiresAt) {

    Set<Scope> wanted() {
        return scopes == null ? EnumSet.of(Scope.READ) : Set.copyOf(scopes);
    }
}
