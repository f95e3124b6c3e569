package eu.integratingcities.gateway.cache;

import java.time.Duration;

/**
 * How far the services' events have been read.
 *
 * @param followed whether all up to a moment ago is known
 * @param since from when on that has been so, RFC 3339; empty while it is not
 * @param behind how long ago that moment is
 */
public record LogWatch(boolean followed, String since, Duration behind) {}
