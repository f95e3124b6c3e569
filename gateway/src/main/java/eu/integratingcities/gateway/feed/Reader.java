package eu.integratingcities.gateway.feed;

/** Somebody who waits for changes. All calls come on the reader's own event loop. */
interface Reader {

    /** The log has moved, or is another one. */
    void wake();

    /** A moment has passed; {@code now} as of {@link System#nanoTime}. */
    void tick(long now);

    /** The gateway stops: say good-bye. */
    void end();
}
