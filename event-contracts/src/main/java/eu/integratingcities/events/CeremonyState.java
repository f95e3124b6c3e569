package eu.integratingcities.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public event at which cities signed.
 *
 * @param editionId the edition; the ceremony belongs to it
 * @param conference number of the edition
 * @param session the slot in which it was held; null when no source says it
 */
public record CeremonyState(
        UUID editionId, int conference, @Nullable UUID session, PartialDate heldOn, List<CeremonySigning> signings) {

    public CeremonyState {
        signings = List.copyOf(signings);
    }
}
