package eu.integratingcities.signatory.signing;

import eu.integratingcities.events.PartialDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The decision on which a signing rests.
 *
 * @param decidedOn when it was decided
 * @param body who decided: the council, or in some cities another body
 */
public record CouncilDecision(
        @NotNull PartialDate decidedOn,
        @Nullable @Size(max = 300) String body) {}
