package eu.integratingcities.monitoring.questionnaire;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One commitment that a questionnaire asks about.
 *
 * @param number its place in the whole charter, from 1
 * @param role the capacity in which the city acts
 */
@Embeddable
@Schema(description = "One commitment of the charter, as the questionnaire words it")
public record AskedCommitment(
        @Schema(examples = "PM-1") String code,
        @Schema(examples = "1") int number,
        @Schema(examples = "policy-maker") String role,

        @Schema(examples = "Actively communicate our commitment to equal opportunities for everyone living in the city")
        String text) {}
