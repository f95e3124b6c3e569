package eu.integratingcities.gateway.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.gateway.exchange.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * A list that anybody may read, as the build finds them in the OpenAPI documents.
 *
 * @param service whose it is
 * @param path where it is
 * @param description what it tells
 * @param paged whether it comes in pages
 * @param formats in which it is there
 */
public record DataList(String service, String path, String description, boolean paged, List<DataFormat> formats) {
    private static final String API = "/v1/";

    /** Copies the formats. */
    public DataList {
        formats = List.copyOf(formats);
    }

    /** All of them. */
    public static List<DataList> readAll() {
        try {
            return new ObjectMapper()
                    .readTree(Resources.bytes("openapi/lists.json"))
                    .valueStream()
                    .map(DataList::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataList read(JsonNode list) {
        return new DataList(
                list.path("service").asText(),
                list.path("path").asText(),
                list.path("description").asText(),
                list.path("paged").asBoolean(),
                list.path("formats")
                        .valueStream()
                        .flatMap(mediaType -> DataFormat.of(mediaType.asText()).stream())
                        .toList());
    }

    /** A name within the catalogue: {@code monitoring-cycles}. */
    String id() {
        return path.substring(API.length()).replace('/', '-');
    }

    /** The same for people: {@code Monitoring: cycles}. */
    String title() {
        var words = path.substring(API.length())
                .replace('-', ' ')
                .replaceFirst("/", ": ")
                .replace("/", ", ");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The question that tells cheapest when the list changed last. */
    public String probe() {
        return paged ? path + "?limit=1" : path;
    }
}
