package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.parameter.Spelling;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the list says of a signatory. Every change is a decision with a reason. */
public enum Status {
    LISTED,
    UNDER_REVIEW,
    ON_HOLD,
    WITHDRAWN,
    /** The membership is over and cannot return, as when the city has become part of another. */
    ENDED;

    /** The statuses of those that are signatories still. */
    public static final Set<Status> OF_SIGNATORIES =
            Collections.unmodifiableSet(EnumSet.of(LISTED, UNDER_REVIEW, ON_HOLD));

    /** The statuses that a decision can lead to from here; back to {@link #LISTED} is a reinstatement. */
    public List<Status> moves() {
        return switch (this) {
            case LISTED, UNDER_REVIEW, ON_HOLD -> List.copyOf(EnumSet.complementOf(EnumSet.of(this)));
            case WITHDRAWN -> List.of(LISTED, ENDED);
            case ENDED -> List.of();
        };
    }

    /** Whether a decision that leads here must say where it can be read: a pause, a departure or a reinstatement. */
    public boolean needsReference() {
        return switch (this) {
            case LISTED, ON_HOLD, WITHDRAWN -> true;
            case UNDER_REVIEW, ENDED -> false;
        };
    }

    /** The word used in answers and in the database. */
    public String code() {
        return Spelling.of(this);
    }

    /** The constant that a word of answers and of the database stands for. */
    public static Status of(String code) {
        return valueOf(Spelling.constant(code));
    }
}
