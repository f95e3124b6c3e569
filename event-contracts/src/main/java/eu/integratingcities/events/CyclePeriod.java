package eu.integratingcities.events;

import org.jspecify.annotations.Nullable;

/** The time that a cycle's reports tell about, both ends inclusive; a null end is one that no source gives. */
public record CyclePeriod(
        @Nullable PartialDate start, @Nullable PartialDate end) {}
