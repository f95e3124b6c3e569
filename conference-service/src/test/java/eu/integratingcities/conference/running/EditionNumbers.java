package eu.integratingcities.conference.running;

import java.util.concurrent.atomic.AtomicInteger;

/** Numbers of editions that no other test uses; those below a hundred are left to history. */
public final class EditionNumbers {

    private static final AtomicInteger LAST = new AtomicInteger(100);

    private EditionNumbers() {}

    public static int next() {
        return LAST.incrementAndGet();
    }
}
