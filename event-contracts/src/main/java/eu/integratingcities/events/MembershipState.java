package eu.integratingcities.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A city's place on the list of signatories.
 *
 * @param status {@code listed}, {@code under-review}, {@code on-hold}, {@code withdrawn}, {@code ended}; may grow
 * @param charterEdition code of the edition that it signed; null when no source says it
 * @param signedOn when it first signed
 * @param listedOn when it came on the list; null when no source says it
 * @param signings every signing on record, oldest first
 */
public record MembershipState(
        String status,
        @Nullable String charterEdition,
        PartialDate signedOn,
        @Nullable PartialDate listedOn,
        List<SigningState> signings) {

    public MembershipState {
        signings = List.copyOf(signings);
    }
}
