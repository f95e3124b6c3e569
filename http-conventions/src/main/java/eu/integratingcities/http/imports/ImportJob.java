package eu.integratingcities.http.imports;

import eu.integratingcities.http.caller.Identity;
import java.util.UUID;

/** One import that is to be worked off. */
record ImportJob<R>(UUID id, RowImport<R> rows, ImportOrder order, ImportFormat format, Spool spool, Identity caller)
        implements AutoCloseable {

    /** The body is needed no more. */
    @Override
    public void close() {
        spool.close();
    }
}
