package eu.integratingcities.http.imports;

import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** The form of an imported body. */
enum ImportFormat {
    NDJSON,
    CSV;

    /** The operation reads no other types, so what is not CSV is NDJSON. */
    static ImportFormat of(@Nullable String contentType) {
        return contentType != null
                        && MediaType.valueOf(contentType).getSubtype().equals("csv")
                ? CSV
                : NDJSON;
    }
}
