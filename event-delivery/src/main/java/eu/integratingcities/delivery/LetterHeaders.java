package eu.integratingcities.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** The headers of a dead letter as JSON: every one, in their order, with the bytes that they came with. */
final class LetterHeaders {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LetterHeaders() {}

    /** An array of names and values; a value is Base64, or null as Kafka allows it. */
    static String write(Headers headers) {
        var all = JSON.createArrayNode();
        headers.forEach(header -> all.addObject().put("name", header.key()).put("value", header.value()));
        return all.toString();
    }

    static Headers read(String json) {
        try {
            var headers = new RecordHeaders();
            for (var header : JSON.readTree(json)) {
                headers.add(header.path("name").asText(), header.path("value").binaryValue());
            }
            return headers;
        } catch (IOException e) {
            throw new IllegalStateException("Headers are on record as they were written", e);
        }
    }

    /** The last value under that name; null when there is none. */
    static @Nullable String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
