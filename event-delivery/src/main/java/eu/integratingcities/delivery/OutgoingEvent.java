package eu.integratingcities.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it waits in the outbox.
 *
 * @param type CloudEvents type
 * @param city slug; null when the event concerns no city or several
 * @param imported history, to which nobody reacts
 * @param traceparent W3C trace context of the change; null when it had none
 * @param data JSON
 */
record OutgoingEvent(
        UUID id,
        String type,
        UUID aggregateId,
        String subject,
        @Nullable String city,
        Instant time,
        boolean imported,
        @Nullable String traceparent,
        String data) {}
