package eu.integratingcities.bench;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** How long many things took, to a millisecond; what took longer than twenty minutes counts as that. */
final class Delays {

    private static final int LONGEST_MILLIS = 20 * 60 * 1000;

    private final AtomicLongArray counts = new AtomicLongArray(LONGEST_MILLIS + 1);
    private final LongAdder count = new LongAdder();

    void add(long nanos) {
        counts.incrementAndGet((int) Math.min(LONGEST_MILLIS, TimeUnit.NANOSECONDS.toMillis(nanos)));
        count.increment();
    }

    long count() {
        return count.sum();
    }

    /** In seconds, what this share of them did not exceed; 1 for the longest. */
    double seconds(double share) {
        long left = Math.max(1, (long) Math.ceil(count() * share));
        int millis = 0;
        for (left -= counts.get(0); left > 0 && millis < LONGEST_MILLIS; left -= counts.get(millis)) {
            millis++;
        }
        return millis / 1e3;
    }
}
