package eu.integratingcities.conference.schedule;

import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.paging.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A stream as it is shown.
 *
 * @param id names the stream for good, whatever it is called
 * @param name what the stream is called
 * @param url where it can be watched; null while it is not known
 * @param language what is heard: BCP 47 tag
 */
@Schema(name = "Stream", description = "A live stream or its recording; its id stays when it is renamed")
record StreamView(
        UUID id,
        long version,
        String name,
        @Nullable String url,
        @Nullable String language) implements Versioned {

    static final String COLUMNS = "id, version, name, url, language";

    static StreamView of(Row row) {
        return new StreamView(
                row.id("id"),
                row.count("version"),
                row.text("name"),
                row.textOrNull("url"),
                row.textOrNull("language"));
    }

    static StreamView of(Stream stream) {
        return new StreamView(
                stream.id(),
                stream.version(),
                stream.facts().name(),
                stream.facts().url(),
                stream.facts().language());
    }
}
