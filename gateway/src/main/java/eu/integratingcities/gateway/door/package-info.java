/** The HTTP server: its limits, its connections and the order in which a request passes the filters. */
@NullMarked
package eu.integratingcities.gateway.door;

import org.jspecify.annotations.NullMarked;
