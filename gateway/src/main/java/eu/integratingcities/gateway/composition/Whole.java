package eu.integratingcities.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A composed answer. Validator and lifetime come from what it is made of.
 *
 * @param status 200 or 308
 * @param headers what it says beside them
 * @param body not to be changed any more
 */
public record Whole(int status, Map<String, String> headers, Buffer body) {
    private static final int PERMANENT_REDIRECT = 308;

    /** Copies the headers. */
    public Whole {
        headers = Map.copyOf(headers);
    }

    /** JSON; members that are null stay. */
    public static Whole json(JsonNode json) {
        return of(json.toString(), "application/json");
    }

    /** Text of a media type. */
    public static Whole of(String text, String mediaType) {
        return of(Buffer.buffer(text.getBytes(StandardCharsets.UTF_8)), mediaType);
    }

    /** Bytes of a media type, not to be changed any more. */
    public static Whole of(Buffer body, String mediaType) {
        return new Whole(200, Map.of("Content-Type", mediaType), body);
    }

    /** It is there under another name, for good. */
    public static Whole movedTo(String location) {
        return new Whole(PERMANENT_REDIRECT, Map.of("Location", location), Buffer.buffer());
    }

    /** The same with one header more. */
    public Whole with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Whole(status, more, body);
    }
}
