package eu.integratingcities.signatory.provenance;

import eu.integratingcities.http.conditional.Versioned;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A source as answers show it.
 *
 * @param id by which records name the source: {@code S42}
 * @param kind what kind of source it is, such as {@code page}; may grow
 * @param title title of the source, with who published it
 * @param address where it is on the web; null when it is not there
 * @param dated its date as far as it can be told, in words
 * @param taken what was taken from it
 * @param licence under which it may be used; null when it states none
 * @param changedAt when the record last changed
 */
@Schema(examples = """
        {"id": "S42", "kind": "page", "title": "Eurocities, Dortmund joins the charter",
         "address": "https://eurocities.eu/latest/dortmund-joins-european-cities-with-a-commitment-to-migrant-integration/",
         "dated": "2024-04-16", "taken": "Dortmund signed before that date; 50 signatories", "licence": null,
         "version": 0, "changedAt": "2026-11-23T20:00:00.123456Z"}""")
record SourceView(
        String id,
        String kind,
        String title,
        @Nullable String address,
        @Nullable String dated,
        @Nullable String taken,
        @Nullable String licence,
        long version,
        Instant changedAt)
        implements Versioned {}
