package eu.integratingcities.gateway.feed;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public event as readers get it.
 *
 * @param id the event's own id, the same each time it is delivered
 * @param type CloudEvents type
 * @param cities slugs of the city concerned: with the event that it took another slug, the one that it gave up, too;
 *     empty when no city is concerned, or several
 * @param partitionKey the aggregate's id
 * @param time when it happened, RFC 3339
 * @param json the whole event, CloudEvents structured mode, in one line
 */
public record Change(
        String id,
        String type,
        String subject,
        List<String> cities,
        @Nullable String partitionKey,
        String time,
        Buffer json) {
    /** Copies the slugs. */
    public Change {
        cities = List.copyOf(cities);
    }
}
