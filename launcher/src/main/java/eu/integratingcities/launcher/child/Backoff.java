package eu.integratingcities.launcher.child;

import java.time.Duration;

/** How long to wait before a child that died is started again: twice as long each time, up to half a minute. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int DOUBLINGS = 6;

    private Backoff() {}

    /**
     * The pause after so many deaths in a row.
     *
     * @param deaths from 1 on
     */
    static Duration after(int deaths) {
        var pause = FIRST.multipliedBy(1L << Math.min(deaths - 1, DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
