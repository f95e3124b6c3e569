package eu.integratingcities.conference.ceremony;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * One city that signed at a ceremony.
 *
 * @param city slug
 * @param signerOffice office of the person who signed, on that day
 * @param signerName shown in answers, never in events
 */
@Embeddable
@Schema(name = "CeremonySignature", description = "One city that signed at a ceremony")
public record CeremonySignature(
        @NotBlank @Size(max = 100) @Schema(examples = "zagreb") @ColumnTransformer(read = "slug_of_now(city)")
        String city,

        @Nullable @Size(min = 1, max = 300) @Schema(examples = "Mayor")
        String signerOffice,

        @Nullable @Size(min = 1, max = 200) String signerName) {

    /** The same by the slug that the city has now. */
    public CeremonySignature by(String slug) {
        return new CeremonySignature(slug, signerOffice, signerName);
    }

    /** What this one tells, completed by what was known before. */
    CeremonySignature completedBy(CeremonySignature before) {
        return new CeremonySignature(
                city,
                signerOffice == null ? before.signerOffice : signerOffice,
                signerName == null ? before.signerName : signerName);
    }
}
