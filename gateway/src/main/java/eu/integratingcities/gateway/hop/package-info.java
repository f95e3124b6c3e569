/** The way of a request to the service that owns its path, and of the answer back. */
@NullMarked
package eu.integratingcities.gateway.hop;

import org.jspecify.annotations.NullMarked;
