/**
 * Cycles: the monitoring rounds with their own dates, from plan to publication, and the synthesis report of each.
 * History that was imported is published and keeps what its sources say, gaps and contradictions included.
 */
@NullMarked
package eu.integratingcities.monitoring.cycle;

import org.jspecify.annotations.NullMarked;
