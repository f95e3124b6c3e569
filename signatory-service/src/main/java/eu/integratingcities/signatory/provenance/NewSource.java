package eu.integratingcities.signatory.provenance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page, document or data set that facts are taken from.
 *
 * @param kind {@code page}, {@code data-set} or {@code common-knowledge}; may grow
 * @param dated its date as far as it can be told, in words
 * @param taken what was taken from it
 */
@Schema(examples = """
        {"id": "S42", "kind": "page", "title": "Eurocities, Dortmund joins the charter",
         "address": "https://eurocities.eu/latest/dortmund-joins-european-cities-with-a-commitment-to-migrant-integration/",
         "dated": "2024-04-16", "taken": "Dortmund signed before that date; 50 signatories", "licence": null}""")
record NewSource(
        @NotNull @Pattern(regexp = "[A-Z][0-9]{2,4}") String id,
        @NotNull @Pattern(regexp = "[a-z]+(-[a-z]+)*") String kind,
        @NotBlank String title,
        @Nullable String address,
        @Nullable String dated,
        @Nullable String taken,
        @Nullable String licence) {}
