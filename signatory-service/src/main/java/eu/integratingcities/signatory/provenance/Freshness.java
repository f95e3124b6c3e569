package eu.integratingcities.signatory.provenance;

import java.time.Duration;

/** How long answers may be kept by a cache. */
public final class Freshness {

    /** No event tells of a change of a source, a reported number or a contradiction, so caches must ask again. */
    public static final Duration OF_PROVENANCE = Duration.ofMinutes(1);

    private Freshness() {}
}
