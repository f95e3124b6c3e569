package eu.integratingcities.signatory.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a signatory can have had a status.
 *
 * @param changeId the line of the status history on which the status rests; null for the one that comes with signing
 * @param possibleFrom the first of the days
 * @param possibleUntil the first day after them; {@link LocalDate#MAX} while the status has no end
 */
record StandingSpan(Status status, @Nullable UUID changeId, LocalDate possibleFrom, LocalDate possibleUntil) {

    boolean isEmpty() {
        return !possibleFrom.isBefore(possibleUntil);
    }

    StandingSpan until(LocalDate end) {
        return new StandingSpan(status, changeId, possibleFrom, end);
    }
}
