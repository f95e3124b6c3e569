package eu.integratingcities.monitoring.participation;

import eu.integratingcities.monitoring.signatory.Membership;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which place a signatory has in a cycle, by its membership and by when it signed.
 *
 * <p>A city is a first-timer only if that is certain: a signing of unknown date proves nothing. A status that this
 * service does not know yet demands nothing of the city.
 *
 * @param policy what the cycle asks of listed signatories
 * @param newFrom the first day on which a signing came too late for the cycle before; null when there was none
 */
record PlacementRule(ParticipationKind policy, @Nullable LocalDate newFrom) {

    /** @param listedWhileOpen whether the city came on the list while the cycle was open, which a pause does not undo */
    Place placeOf(Membership membership, boolean listedWhileOpen) {
        return switch (membership.status()) {
            case "listed" -> listedWhileOpen ? Place.LATE_JOINER : placeOfListed(membership.signedFrom());
            case "withdrawn", "ended" -> new Place(ParticipationKind.EXEMPT, membership.status());
            default -> new Place(ParticipationKind.VOLUNTARY, membership.status());
        };
    }

    private Place placeOfListed(@Nullable LocalDate signedFrom) {
        return newFrom != null && signedFrom != null && !signedFrom.isBefore(newFrom)
                ? new Place(ParticipationKind.FIRST_TIME, Place.SIGNED_SINCE_LAST_CYCLE)
                : new Place(policy, null);
    }
}
