package eu.integratingcities.gateway.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as its partner sees it.
 *
 * @param attempts since it was owed, or owed again
 * @param nextAttemptAt null unless it is owed: when what is oldest of its subject is sent, which may be another one
 * @param responseStatus of the last answer; null if there was none
 * @param response how the last answer's body begins
 * @param failure why there was no answer; null if there was one
 */
record DeliveryView(
        UUID id,
        String eventId,
        String type,
        String subject,
        DeliveryState state,
        int attempts,
        Instant owedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant lastAttemptAt,
        @Nullable Integer responseStatus,
        @Nullable String response,
        @Nullable String failure) {}
