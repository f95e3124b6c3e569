package eu.integratingcities.http.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, of which none takes more memory than allowed: what is longer is passed over and told. */
final class Lines implements AutoCloseable {
    private final InputStream in;
    private final int mostBytes;
    private int number;

    Lines(InputStream in, int mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
    }

    /** The number of the line last read, from 1. */
    int number() {
        return number;
    }

    /** The next line without its end; null after the last; cut off one byte beyond the limit when it is too long. */
    byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream();
        var read = in.read();
        if (read < 0) {
            return null;
        }
        number++;
        while (read >= 0 && read != '\n') {
            if (line.size() <= mostBytes) {
                line.write(read);
            }
            read = in.read();
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
