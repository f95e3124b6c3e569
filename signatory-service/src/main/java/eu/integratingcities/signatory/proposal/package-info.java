/**
 * Status changes that monitoring proposes, until the secretariat accepts or declines them or their ground is gone. Open,
 * declined and lapsed ones are the secretariat's alone, so that no machine puts a city to shame; one that is accepted is
 * public as the line of the status history that it has become.
 */
@NullMarked
package eu.integratingcities.signatory.proposal;

import org.jspecify.annotations.NullMarked;
