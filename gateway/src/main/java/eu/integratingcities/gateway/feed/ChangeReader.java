package eu.integratingcities.gateway.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import eu.integratingcities.events.CityChanged;
import eu.integratingcities.events.EventType;
import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.gateway.exchange.Touches;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Turns a record of Kafka (CloudEvents, binary mode) into what readers get (structured mode). What is not known to be
 * public stays inside: also a type that this version of the gateway does not know, for it may be confidential.
 */
final class ChangeReader {
    private static final Logger LOG = Logger.getLogger(ChangeReader.class);
    private static final JsonFactory JSON = new JsonFactory();
    private static final String CITY = SurrogateKeys.city("");
    private static final String ATTRIBUTE = "ce_";
    private static final String TRACE = "traceparent";

    private ChangeReader() {}

    /** The record's change; null when it is not for readers. */
    static @Nullable Change read(ConsumerRecord<byte[], byte[]> record) {
        var attributes = attributes(record);
        var type = attributes.get("type");
        var known = type == null ? null : EventType.named(type).orElse(null);
        if (type == null || known == null || known.confidential()) {
            return null;
        }
        try {
            var json = render(attributes, record.value());
            return new Change(
                    required(attributes, "id"),
                    type,
                    attributes.getOrDefault("subject", ""),
                    cities(attributes.get("city"), known, record.value()),
                    attributes.get("partitionkey"),
                    required(attributes, "time"),
                    json);
        } catch (IOException e) {
            LOG.warnf(
                    "Left out of the feed: %s %d offset %d: %s",
                    record.topic(), record.partition(), record.offset(), e.getMessage());
            return null;
        }
    }

    /** Who follows the slug that a city gives up is told so: its answers are among those that the event makes stale. */
    private static List<String> cities(@Nullable String city, EventType type, byte[] data) {
        if (city == null) {
            return List.of();
        }
        if (type.recordClass() != CityChanged.class) {
            return List.of(city);
        }
        var touched = Touches.of(data).orElse(List.of()).stream()
                .filter(key -> key.startsWith(CITY))
                .map(key -> key.substring(CITY.length()));
        return Stream.concat(Stream.of(city), touched).distinct().toList();
    }

    private static Map<String, String> attributes(ConsumerRecord<byte[], byte[]> record) {
        var attributes = new LinkedHashMap<String, String>();
        for (var header : record.headers()) {
            var name = header.key();
            if (header.value() != null && (name.startsWith(ATTRIBUTE) || name.equals(TRACE))) {
                var bare = name.equals(TRACE) ? TRACE : name.substring(ATTRIBUTE.length());
                attributes.put(bare, new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return attributes;
    }

    private static String required(Map<String, String> attributes, String name) throws IOException {
        var value = attributes.get(name);
        if (value == null) {
            throw new IOException("no " + name);
        }
        return value;
    }

    private static Buffer render(Map<String, String> attributes, byte @Nullable [] data) throws IOException {
        if (data == null) {
            throw new IOException("no data");
        }
        var out = new ByteArrayOutputStream(data.length + 512);
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (var attribute : attributes.entrySet()) {
                json.writeStringField(attribute.getKey(), attribute.getValue());
            }
            json.writeStringField("datacontenttype", "application/json");
            json.writeFieldName("data");
            copy(data, json);
            json.writeEndObject();
        }
        return Buffer.buffer(out.toByteArray());
    }

    /** Written anew, so that it is one value in one line whatever is in the log; numbers stay as they are written. */
    private static void copy(byte[] data, JsonGenerator json) throws IOException {
        try (var parser = JSON.createParser(data)) {
            if (parser.nextToken() == null) {
                throw new IOException("no data");
            }
            json.copyCurrentStructureExact(parser);
            if (parser.nextToken() != (JsonToken) null) {
                throw new IOException("more than one value");
            }
        }
    }
}
