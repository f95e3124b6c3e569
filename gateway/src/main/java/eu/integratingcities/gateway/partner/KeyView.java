package eu.integratingcities.gateway.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is shown.
 *
 * @param prefix how it begins, by which its holder knows it again
 * @param lastUsedOn the last day (UTC) on which it was counted; null if it never was. It may be some seconds behind
 */
record KeyView(
        String id,
        String prefix,
        String label,
        List<Scope> scopes,
        KeyState state,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable LocalDate lastUsedOn) {

    static KeyView of(ApiKey key, Instant now) {
        return new KeyView(
                key.id(),
                new KeyText(key.id(), "").prefix(),
                key.label(),
                key.scopes(),
                key.state(now),
                key.createdAt(),
                key.expiresAt(),
                key.revokedAt(),
                key.lastUsedOn());
    }
}
