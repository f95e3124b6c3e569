/** Who asks, and what they may do. */
@NullMarked
package eu.integratingcities.http.caller;

import org.jspecify.annotations.NullMarked;
