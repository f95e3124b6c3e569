/** How much one client may ask for: counted behind the cache, in memory, by address or by key. */
@NullMarked
package eu.integratingcities.gateway.quota;

import org.jspecify.annotations.NullMarked;
