package eu.integratingcities.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Events as JSON: what no source says is null, times are RFC 3339 in UTC, unknown members are passed over. */
public final class EventJson {

    /** The media type of what {@link #write} gives. */
    public static final String MEDIA_TYPE = "application/json";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .annotationIntrospector(
                    new AnnotationIntrospectorPair(new JacksonAnnotationIntrospector(), new RequiredMembers()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EventJson() {}

    /** The event's data as UTF-8 JSON. */
    public static byte[] write(PublicEvent event) {
        try {
            return MAPPER.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not writable as JSON: " + event, e);
        }
    }

    /**
     * The event of a CloudEvents type; empty when this version of the code does not know the type.
     *
     * @throws UnreadableEventException when the data is not what the type promises
     */
    public static Optional<PublicEvent> read(String type, byte[] data) {
        return EventType.named(type).map(known -> read(known, data));
    }

    private static PublicEvent read(EventType type, byte[] data) {
        @Nullable PublicEvent event;
        try {
            event = MAPPER.readValue(data, type.recordClass());
        } catch (IOException e) {
            throw new UnreadableEventException(type.type(), e.getMessage(), e);
        }
        if (event == null) {
            throw new UnreadableEventException(type.type(), "the data is null", null);
        }
        return event;
    }
}
