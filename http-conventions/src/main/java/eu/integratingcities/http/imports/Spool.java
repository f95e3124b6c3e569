package eu.integratingcities.http.imports;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A body on disk, so that the client need not wait and memory need not hold it. */
record Spool(Path file) implements AutoCloseable {
    private static final int PIECE = 64 * 1024;

    /** @throws ProblemException body-too-large; nothing is left on disk then */
    static Spool of(InputStream body, long mostBytes) {
        try {
            var spool = new Spool(Files.createTempFile("import-", ".spool"));
            try {
                spool.fill(body, mostBytes);
                return spool;
            } catch (IOException | RuntimeException e) {
                spool.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot spool an import", e);
        }
    }

    InputStream open() {
        try {
            return new BufferedInputStream(Files.newInputStream(file), PIECE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a spooled import", e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete a spooled import", e);
        }
    }

    private void fill(InputStream body, long mostBytes) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var piece = new byte[PIECE];
            var written = 0L;
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                written += read;
                if (written > mostBytes) {
                    throw new ProblemException(
                                    ProblemType.BODY_TOO_LARGE,
                                    "An import takes at most %d bytes; split the body.".formatted(mostBytes))
                            .with("maximumBytes", mostBytes);
                }
                out.write(piece, 0, read);
            }
        }
    }
}
