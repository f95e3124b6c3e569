package eu.integratingcities.signatory.statement;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.signatory.signing.Occasion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a statement, to record it or to correct it. Null: no source says it.
 *
 * @param office the office that the person held then
 * @param speakerName shown in live answers only, never in events or downloads; null erases it
 * @param gist what was said, in the register's own words
 * @param sourceUrl where it can be read
 */
@Schema(examples = """
        {"office": "Deputy mayor", "speakerName": null, "saidOn": {"value": "2022-11-16", "precision": "day"},
         "occasion": {"kind": "conference", "conference": 10, "text": null, "session": null},
         "gist": "Signing binds the city to show every second year what it has done.",
         "sourceUrl": "https://example.org/utrecht/statement"}""")
record NewStatement(
        @NotBlank @Size(max = 200) String office,
        @Nullable @Size(max = 200) String speakerName,
        @NotNull PartialDate saidOn,
        @Nullable @Valid Occasion occasion,
        @NotBlank @Size(max = 2000) String gist,

        @NotNull @Pattern(regexp = "https?://\\S+") @Size(max = 2000)
        String sourceUrl) {}
