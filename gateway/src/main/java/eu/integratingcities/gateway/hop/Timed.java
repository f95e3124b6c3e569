package eu.integratingcities.gateway.hop;

/** Something under way that may take so long and no longer. */
interface Timed {
    /** When it is late, as of {@link System#nanoTime}. */
    long deadline();

    /** It is late: ends it. */
    void expired();
}
