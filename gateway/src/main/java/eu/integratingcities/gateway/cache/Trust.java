package eu.integratingcities.gateway.cache;

/**
 * Whether what events would have evicted is evicted. Proof is that Kafka said what it has, and that all of it was read.
 * Times are those of {@link System#nanoTime}.
 */
final class Trust {
    private final long patience;
    private volatile boolean begun;
    private volatile long proven;

    /** Trusts for so many nanoseconds after a proof. */
    Trust(long patience) {
        this.patience = patience;
    }

    /** All that Kafka had at this time has been read. */
    void prove(long time) {
        proven = time;
        begun = true;
    }

    /** Whether events have been followed from some moment on, without a gap. */
    boolean isBegun() {
        return begun;
    }

    /** Whether they are followed now. */
    boolean isCurrent(long now) {
        return begun && now - proven <= patience;
    }
}
