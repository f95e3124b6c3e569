/** The launcher's and the images' own promises. */
@NullMarked
package eu.integratingcities.e2e.launch;

import org.jspecify.annotations.NullMarked;
