/**
 * Copies of what signatory-service says of cities and of the charter. Owned elsewhere, refilled from its events.
 */
@NullMarked
package eu.integratingcities.monitoring.signatory;

import org.jspecify.annotations.NullMarked;
