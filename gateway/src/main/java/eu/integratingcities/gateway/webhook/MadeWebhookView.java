package eu.integratingcities.gateway.webhook;

import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.format.LiveOnly;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook that was just made, or got another secret.
 *
 * @param secret this once; null when the answer is given again to a repeated request
 * @param previousSecretUntil how long the secret before this one still signs; null if there was none
 */
record MadeWebhookView(
        UUID id,
        long version,
        String url,
        List<String> types,
        @Nullable String city,
        @LiveOnly @Nullable String secret,
        @Nullable Instant previousSecretUntil,
        Instant createdAt)
        implements Versioned {

    static MadeWebhookView of(Webhook webhook, Secret secret) {
        var facts = webhook.facts();
        return new MadeWebhookView(
                webhook.id(),
                webhook.version(),
                facts.url(),
                facts.types(),
                facts.city(),
                secret.written(),
                webhook.previousUntil(),
                webhook.createdAt());
    }
}
