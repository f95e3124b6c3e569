package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.route.RoutePolicy;

/** Something under way that may take so long and no longer. */
interface Timed {
    /** What it may cost. */
    RoutePolicy policy();

    /** When it is late, as of {@link System#nanoTime}. */
    long deadline();

    /** It is late: ends it. */
    void expired();
}
