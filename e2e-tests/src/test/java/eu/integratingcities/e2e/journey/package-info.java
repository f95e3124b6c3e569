/** What users of the system do, through the gateway, with everything real. */
@NullMarked
package eu.integratingcities.e2e.journey;

import org.jspecify.annotations.NullMarked;
