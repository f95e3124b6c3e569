package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one line of the status history says about time.
 *
 * @param trueFrom from when on the status held
 * @param recordedAt when the register came to know
 * @param supersedes the line in whose place this one stands; null for a change of its own
 */
record StatusLine(
        UUID id,
        Status status,
        PartialDate trueFrom,
        Instant recordedAt,
        @Nullable UUID supersedes) {

    boolean isCorrection() {
        return supersedes != null;
    }

    /** The same, as of which the register came to know at another time. */
    StatusLine recordedAt(Instant instant) {
        return new StatusLine(id, status, trueFrom, instant, supersedes);
    }

    /** The day on which the register came to know, in UTC. */
    LocalDate recordedOn() {
        return dayOf(recordedAt);
    }

    /** The day of an instant, as the whole register counts days: in UTC. */
    static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
