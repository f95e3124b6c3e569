package eu.integratingcities.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compresses what is kept, once. */
final class Compression {
    /** Below this the head outweighs what is gained. */
    private static final int SMALLEST = 256;

    private static final Pattern COMPRESSIBLE = Pattern.compile(
            "(text/(?!event-stream).*|application/(.*\\+)?(json|xml|x-ndjson|ndjson|javascript|yaml)|image/svg\\+xml)[ ;]*.*");

    private Compression() {}

    /** Whether clients that accept it get this type compressed, if that gains something. */
    static boolean suits(MultiMap headers) {
        var type = headers.get(HttpHeaders.CONTENT_TYPE);
        return type != null
                && COMPRESSIBLE.matcher(type.toLowerCase(Locale.ROOT)).matches()
                && !Directives.lenient(headers.getAll(HttpHeaders.CACHE_CONTROL))
                        .has("no-transform");
    }

    /** The body compressed; null if that does not make it smaller. */
    static @Nullable Buffer gzip(Buffer body) {
        if (body.length() < SMALLEST) {
            return null;
        }
        var bytes = new ByteArrayOutputStream(body.length() / 4);
        try (var gzip = new BestGzip(bytes)) {
            gzip.write(body.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size() < body.length() ? Buffer.buffer(bytes.toByteArray()) : null;
    }

    /** It is compressed once and sent often. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream target) throws IOException {
            super(target);
            def.setLevel(9);
        }
    }
}
