package eu.integratingcities.http.imports;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a body, one at a time. */
interface RawRows extends AutoCloseable {
    /** The next row; null after the last. */
    @Nullable
    RawRow next() throws IOException;

    @Override
    void close() throws IOException;
}
