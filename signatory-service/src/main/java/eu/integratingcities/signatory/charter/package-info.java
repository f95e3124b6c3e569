/** The charter: its editions, their eleven commitments, and how a city joins. */
@NullMarked
package eu.integratingcities.signatory.charter;

import org.jspecify.annotations.NullMarked;
