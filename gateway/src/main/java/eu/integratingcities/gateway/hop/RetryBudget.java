package eu.integratingcities.gateway.hop;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many repeats a service can bear: one for ten answers that it has given, and ten at once at most, so that repeats do
 * not multiply the load of a service in trouble. Shared by all event loops.
 */
final class RetryBudget {
    private static final int PRICE = 10;
    private static final int MOST = 10 * PRICE;

    private final AtomicInteger saved = new AtomicInteger(MOST);

    /** The service gave an answer. */
    void earn() {
        if (saved.get() < MOST) {
            saved.incrementAndGet();
        }
    }

    /** Takes the price of a repeat; false if it cannot be afforded. */
    boolean spend() {
        return saved.getAndUpdate(now -> now < PRICE ? now : now - PRICE) >= PRICE;
    }
}
