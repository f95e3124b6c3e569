package eu.integratingcities.signatory.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The signed and dated copy of the charter.
 *
 * @param url where the document can be read
 * @param sha256 SHA-256 of the file behind the address, in lower-case hexadecimal; null when nobody has computed it
 */
@Embeddable
public record SignedDocument(
        @Column(name = "document_url") @NotNull @Pattern(regexp = "https?://\\S+") @Size(max = 2000)
        String url,

        @Column(name = "document_sha256") @Nullable @Pattern(regexp = "[0-9a-f]{64}")
        String sha256) {}
