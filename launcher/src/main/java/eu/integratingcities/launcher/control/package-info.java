/** How a second launcher command speaks to the one that runs the system. */
@NullMarked
package eu.integratingcities.launcher.control;

import org.jspecify.annotations.NullMarked;
