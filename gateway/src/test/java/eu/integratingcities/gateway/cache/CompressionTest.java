package eu.integratingcities.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class CompressionTest {
    private static final Buffer BODY = Buffer.buffer("{\"city\":\"utrecht\"},".repeat(500));

    @Test
    void compressesInEveryCoding() throws IOException {
        var compressed = Compression.of(BODY);

        assertThat(compressed).containsOnlyKeys(Coding.BROTLI, Coding.GZIP);
        try (var brotli = new BrotliInputStream(stream(compressed.get(Coding.BROTLI)));
                var gzip = new GZIPInputStream(stream(compressed.get(Coding.GZIP)))) {
            assertThat(brotli.readAllBytes()).isEqualTo(BODY.getBytes());
            assertThat(gzip.readAllBytes()).isEqualTo(BODY.getBytes());
        }
    }

    private static ByteArrayInputStream stream(Buffer bytes) {
        return new ByteArrayInputStream(Objects.requireNonNull(bytes).getBytes());
    }

    @Test
    void goesOnWithGzipWhereThereIsNoBrotli() {
        assertThat(Compression.of(BODY, Set.of(Coding.GZIP))).containsOnlyKeys(Coding.GZIP);
    }

    @Test
    void leavesWhatDoesNotGetSmaller() {
        assertThat(Compression.of(Buffer.buffer("{}"))).isEmpty();
        var noise = new byte[1_000];
        new Random(7).nextBytes(noise);
        assertThat(Compression.of(Buffer.buffer(noise))).isEmpty();
    }
}
