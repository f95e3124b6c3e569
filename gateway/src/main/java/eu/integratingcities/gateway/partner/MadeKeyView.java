package eu.integratingcities.gateway.partner;

import eu.integratingcities.http.format.LiveOnly;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key that was just made.
 *
 * @param key all of it, this once; null when the answer is given again to a repeated request, for it is kept nowhere
 */
record MadeKeyView(
        String id,
        @LiveOnly @Nullable String key,
        String label,
        List<Scope> scopes,
        Instant createdAt,
        Instant expiresAt) {

    static MadeKeyView of(ApiKey made, KeyText text) {
        return new MadeKeyView(
                made.id(), text.written(), made.label(), made.scopes(), made.createdAt(), made.expiresAt());
    }
}
