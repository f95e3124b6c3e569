package eu.integratingcities.http.parameter;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Texts that come back as they were sent: PostgreSQL has no U+0000, and half of a surrogate pair is no character. */
final class StorableText extends DelegatingDeserializer {
    private static final long serialVersionUID = 1;

    StorableText(JsonDeserializer<?> delegate) {
        super(delegate);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
        return new StorableText(delegate);
    }

    @Override
    public @Nullable Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        var value = super.deserialize(json, context);
        if (value instanceof String text && context.getAttribute(KebabJson.ANY_TEXT) == null && !isStorable(text)) {
            throw new UnstorableTextException(json, text);
        }
        return value;
    }

    private static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                return false;
            }
            if (Character.isSurrogate(unit)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(unit, text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
