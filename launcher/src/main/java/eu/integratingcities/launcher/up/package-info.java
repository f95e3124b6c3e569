/** The whole system: in which order it starts and stops. */
@NullMarked
package eu.integratingcities.launcher.up;

import org.jspecify.annotations.NullMarked;
