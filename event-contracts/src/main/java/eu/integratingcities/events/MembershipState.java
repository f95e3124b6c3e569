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
 * @param competences how far commitments are the city's duty, by commitment; those that nobody has stated are not
 *     among them. Null in events from before competences were kept
 */
public record MembershipState(
        String status,
        @Nullable String charterEdition,
        PartialDate signedOn,
        @Nullable PartialDate listedOn,
        List<SigningState> signings,
        @Nullable List<CompetenceState> competences) {

    public MembershipState {
        signings = List.copyOf(signings);
        competences = competences == null ? null : List.copyOf(competences);
    }
}
