/**
 * The ledger of who takes part: a city's place in a cycle, made when the cycle opens and when a city is listed while
 * it is open. Monitoring is voluntary; a place is never a sanction.
 */
@NullMarked
package eu.integratingcities.monitoring.participation;

import org.jspecify.annotations.NullMarked;
