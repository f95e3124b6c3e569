package eu.integratingcities.gateway.webhook;

import eu.integratingcities.http.conditional.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as it is shown: all of it but the secret.
 *
 * @param disabledBecause null while it is enabled
 * @param failingSince when the first delivery failed after which none succeeded; null if the last one did
 * @param previousSecretUntil how long the secret before this one still signs, or did; null if there never was another
 */
record WebhookView(
        UUID id,
        long version,
        String url,
        List<String> types,
        @Nullable String city,
        boolean enabled,
        @Nullable DisabledBecause disabledBecause,
        @Nullable Instant disabledAt,
        @Nullable Instant failingSince,
        @Nullable Instant previousSecretUntil,
        Instant createdAt,
        Instant changedAt)
        implements Versioned {

    static WebhookView of(Webhook webhook) {
        var facts = webhook.facts();
        return new WebhookView(
                webhook.id(),
                webhook.version(),
                facts.url(),
                facts.types(),
                facts.city(),
                facts.enabled(),
                webhook.disabledBecause(),
                webhook.disabledAt(),
                webhook.failingSince(),
                webhook.previousUntil(),
                webhook.createdAt(),
                webhook.changedAt());
    }
}
