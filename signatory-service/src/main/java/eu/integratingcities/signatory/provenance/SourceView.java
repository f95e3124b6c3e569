package eu.integratingcities.signatory.provenance;

import eu.integratingcities.http.conditional.Versioned;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A source as answers show it.
 *
 * @param dated its date as far as it can be told, in words
 * @param taken what was taken from it
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
