package eu.integratingcities.monitoring.participation;

import org.jspecify.annotations.Nullable;

/**
 * What a city's place in a cycle is and why.
 *
 * @param reason a kebab-case code; null where the policy of the cycle is reason enough
 */
record Place(ParticipationKind kind, @Nullable String reason) {

    /** The city was listed while the cycle was open. */
    static final Place LATE_JOINER = new Place(ParticipationKind.FIRST_TIME, "listed-while-open");

    static final String SIGNED_SINCE_LAST_CYCLE = "signed-since-last-cycle";
}
