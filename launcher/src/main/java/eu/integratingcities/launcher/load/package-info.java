/** The reference data's way through the services' public bulk import. */
@NullMarked
package eu.integratingcities.launcher.load;

import org.jspecify.annotations.NullMarked;
