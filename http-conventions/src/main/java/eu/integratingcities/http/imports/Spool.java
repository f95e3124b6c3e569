package eu.integratingcities.http.imports;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * A body on disk, so that the client need not wait and memory need not hold it. The file has no name any more once it is
 * open, where the system allows that, so however this process ends the disk has its room back.
 */
record Spool(FileChannel file) implements AutoCloseable {
    private static final int PIECE = 64 * 1024;

    /** @throws ProblemException body-too-large; nothing is left on disk then */
    static Spool of(InputStream body, long mostBytes) {
        try {
            var spool = new Spool(FileChannel.open(
                    Files.createTempFile("import-", ".spool"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE));
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

    /** The body from its beginning, for one reader at a time. */
    InputStream open() {
        try {
            file.position(0);
            return new BufferedInputStream(new Reading(Channels.newInputStream(file)), PIECE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a spooled import", e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete a spooled import", e);
        }
    }

    private void fill(InputStream body, long mostBytes) throws IOException {
        var out = Channels.newOutputStream(file);
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

    /** Who has read the body leaves it open for the next. */
    private static final class Reading extends FilterInputStream {
        Reading(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
