package eu.integratingcities.http.parameter;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.io.InputDecorator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * JSON is UTF-8 (RFC 8259, section 8.1). Jackson guesses UTF-16 and UTF-32 too, and makes characters of bytes that are none; here
 * both are refused. Bodies are read as a whole, so they have to be bounded.
 */
final class Utf8 extends InputDecorator {
    private static final long serialVersionUID = 1;

    @Override
    public InputStream decorate(@Nullable IOContext context, InputStream body) throws IOException {
        var bytes = body.readAllBytes();
        require(bytes, 0, bytes.length);
        return new ByteArrayInputStream(bytes);
    }

    /** Null: as they are. */
    @Override
    public @Nullable InputStream decorate(@Nullable IOContext context, byte[] bytes, int from, int length)
            throws IOException {
        require(bytes, from, length);
        return null;
    }

    @Override
    public Reader decorate(@Nullable IOContext context, Reader text) {
        return text;
    }

    private static void require(byte[] bytes, int from, int length) throws IOException {
        boolean ascii = true;
        for (int i = from; i < from + length; i++) {
            if (bytes[i] == 0) {
                throw notUtf8(null);
            }
            ascii &= bytes[i] > 0;
        }
        if (!ascii) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
            } catch (CharacterCodingException e) {
                throw notUtf8(e);
            }
        }
    }

    private static JsonParseException notUtf8(@Nullable CharacterCodingException reason) {
        return new JsonParseException(null, "The text is not UTF-8.", JsonLocation.NA, reason);
    }
}
