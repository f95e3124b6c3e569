package eu.integratingcities.gateway.feed;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * A public event as readers get it.
 *
 * @param id the event's own id, the same each time it is delivered
 * @param type CloudEvents type
 * @param city slug of the city concerned; null when there is none or several
 * @param partitionKey the aggregate's id
 * @param time when it happened, RFC 3339
 * @param json the whole event, CloudEvents structured mode, in one line
 */
public record Change(
        String id,
        String type,
        String subject,
        @Nullable String city,
        @Nullable String partitionKey,
        String time,
        Buffer json) {}
