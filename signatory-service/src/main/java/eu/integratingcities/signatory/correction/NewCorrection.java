package eu.integratingcities.signatory.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says is wrong. Nothing of it is public before the secretariat has read it, except the city.
 *
 * @param subject what is wrong: the slug of a city, or a public path below {@code /v1}, without a query
 * @param claim what would be right
 * @param sourceUrl a public page that says so
 * @param note anything else that helps
 * @param contactEmail where the secretariat may ask; seen by nobody else, never published, erased on request
 */
@Schema(examples = """
        {"subject": "dortmund", "claim": "The city signed on 16 November 2022.",
         "sourceUrl": "https://example.org/dortmund/minutes", "note": "Page 3 of the minutes.",
         "contactEmail": "reader@example.org"}""")
record NewCorrection(
        @NotNull @Size(max = 300) @Pattern(regexp = NewCorrection.SUBJECT)
        String subject,

        @NotBlank @Size(max = 2000) String claim,

        @NotNull @Pattern(regexp = "https?://\\S+") @Size(max = 2000)
        String sourceUrl,

        @Nullable @Size(max = 5000) String note,

        @Nullable @Pattern(regexp = NewCorrection.EMAIL) @Size(max = 254)
        String contactEmail) {

    // Anybody may send anything, and a pattern is tried on texts that are too long as well: each part has an end.
    static final String SUBJECT = "[a-z0-9]{1,100}(-[a-z0-9]{1,100}){0,30}|/v1(/[A-Za-z0-9._:-]{1,200}){1,12}";

    static final String EMAIL = "[^@\\s]{1,250}@[^@\\s]{1,250}\\.[^@\\s]{1,250}";
}
