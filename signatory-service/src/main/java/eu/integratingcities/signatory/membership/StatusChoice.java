package eu.integratingcities.signatory.membership;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** A status to filter by, or all of them. */
enum StatusChoice {
    ALL,
    LISTED,
    UNDER_REVIEW,
    ON_HOLD,
    WITHDRAWN,
    ENDED;

    /** The statuses that are asked for. */
    static Set<Status> statuses(Collection<StatusChoice> choices) {
        var chosen = EnumSet.noneOf(Status.class);
        for (var choice : choices) {
            chosen.addAll(choice == ALL ? EnumSet.allOf(Status.class) : EnumSet.of(Status.valueOf(choice.name())));
        }
        return chosen;
    }
}
