package eu.integratingcities.http.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, of which none takes more memory than allowed: what is longer is passed over and told. */
final class Lines implements AutoCloseable {
    private static final int PIECE = 64 * 1024;

    private final InputStream in;
    private final int mostBytes;
    private final byte[] piece = new byte[PIECE];
    private int position;
    private int end;
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
        if (!isFilled()) {
            return null;
        }
        number++;
        var line = new ByteArrayOutputStream();
        while (isFilled()) {
            var stop = lineFeedOrEnd();
            line.write(piece, position, Math.min(stop - position, mostBytes + 1 - line.size()));
            position = stop;
            if (stop < end) {
                position++;
                break;
            }
        }
        return line.toByteArray();
    }

    /** Whether there is a byte to be looked at; reads when all are. */
    private boolean isFilled() throws IOException {
        if (position == end) {
            position = 0;
            end = Math.max(in.read(piece, 0, PIECE), 0);
        }
        return position < end;
    }

    private int lineFeedOrEnd() {
        var index = position;
        while (index < end && piece[index] != '\n') {
            index++;
        }
        return index;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
