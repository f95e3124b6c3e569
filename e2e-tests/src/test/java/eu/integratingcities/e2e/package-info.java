/** Journeys through the gateway on the whole system, started as a newcomer starts it. */
@NullMarked
package eu.integratingcities.e2e;

import org.jspecify.annotations.NullMarked;
