/** Who asks, what they may do, and the mark that they leave on what they change. */
@NullMarked
package eu.integratingcities.http.caller;

import org.jspecify.annotations.NullMarked;
