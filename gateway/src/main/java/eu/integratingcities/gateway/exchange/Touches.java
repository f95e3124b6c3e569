package eu.integratingcities.gateway.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one member of an event: the surrogate keys of what it makes stale. */
public final class Touches {
    private static final JsonFactory JSON = new JsonFactory();

    private Touches() {}

    /** The keys; empty if these bytes are no event, so that nobody can say what it makes stale. */
    public static Optional<List<String>> of(byte[] event) {
        try (var parser = JSON.createParser(event)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = parser.currentName().equals("touches");
                if (parser.nextToken() == JsonToken.START_ARRAY && found) {
                    var keys = new ArrayList<String>();
                    while (parser.nextToken() == JsonToken.VALUE_STRING) {
                        keys.add(parser.getText());
                    }
                    return Optional.of(keys);
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
