package eu.integratingcities.signatory.charter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One promise of the charter, as one edition words it.
 *
 * @param code denotes the same commitment in every edition, {@code PM-1}
 * @param number place in the whole text, from 1
 * @param order place among the commitments of its role, from 1
 */
@Schema(examples = """
        {"code": "BU-3", "number": 11, "role": "buyer", "order": 3,
         "text": "Promote the development of a diverse supplier-base"}""")
@Embeddable
record CharterCommitment(
        @NotNull @Pattern(regexp = "(PM|SP|EM|BU)-[0-9]+") String code,
        @NotNull @Positive Integer number,
        @NotNull CityRole role,
        @Column(name = "position") @NotNull @Positive Integer order,
        @NotBlank String text) {}
