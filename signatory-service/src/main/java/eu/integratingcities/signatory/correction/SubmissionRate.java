package eu.integratingcities.signatory.correction;

import java.time.Duration;
import java.time.Instant;

/**
 * How many submissions there may be within a time: as many at once, and then one each time that a share of it has passed.
 * What is used up is told by one instant, the one at which nothing is used any more (the generic cell rate algorithm).
 *
 * @param most at least 1
 * @param within longer than nothing
 */
record SubmissionRate(int most, Duration within) {

    SubmissionRate {
        if (most < 1 || !within.isPositive()) {
            throw new IllegalArgumentException("A rate allows something, found %d within %s".formatted(most, within));
        }
    }

    /** The instant at which nothing is used any more, after one more submission. */
    Instant afterOneMore(Instant unusedAt, Instant now) {
        return later(unusedAt, now).plus(within.dividedBy(most));
    }

    /** How long the next submission has to wait; zero or less when it need not. */
    Duration wait(Instant unusedAt, Instant now) {
        return Duration.between(now.plus(within), afterOneMore(unusedAt, now));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
