/** How far each commitment of the charter is a city's duty: what is not, it cannot fail. */
@NullMarked
package eu.integratingcities.signatory.competence;

import org.jspecify.annotations.NullMarked;
