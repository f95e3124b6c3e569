/** The shared cache (RFC 9111): what is kept, for how long, who gets it, and what an event makes stale. */
@NullMarked
package eu.integratingcities.gateway.cache;

import org.jspecify.annotations.NullMarked;
