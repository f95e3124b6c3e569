package eu.integratingcities.signatory.membership;

import java.time.Instant;
import java.util.UUID;

/**
 * A listed membership after a change that can move what is known of its standing.
 *
 * @param history what is in effect of its status history, with the change
 * @param at when the change was recorded
 */
record StandingChange(Membership membership, EffectiveHistory history, Instant at) {

    UUID cityId() {
        return membership.cityId();
    }

    /** Which statuses it can have had on which days, by what is known from now on. */
    Standings standings() {
        return membership.standings(history);
    }

    /** Refuses a history whose lines cannot follow one another, or come before the city signed. */
    void requirePossible() {
        history.requirePossible(membership.signedEarliest());
    }
}
