/** What lets support find a request again: its id and its W3C trace context. */
@NullMarked
package eu.integratingcities.gateway.trace;

import org.jspecify.annotations.NullMarked;
