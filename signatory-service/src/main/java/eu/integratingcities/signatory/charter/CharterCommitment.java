package eu.integratingcities.signatory.charter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;

/**
 * One promise of the charter, as one edition words it.
 *
 * @param code denotes the same commitment in every edition, {@code PM-1}
 * @param number place in the whole text, from 1
 * @param order place among the commitments of its role, from 1
 */
@Embeddable
record CharterCommitment(
        @NotNull @Pattern(regexp = "(PM|SP|EM|BU)-[0-9]+") String code,
        @NotNull @Positive Integer number,
        @NotNull CityRole role,
        @Column(name = "position") @NotNull @Positive Integer order,
        @NotBlank String text) {}
