/** Every city that the system names, signatory or not: its names, identifiers and place. */
@NullMarked
package eu.integratingcities.signatory.city;

import org.jspecify.annotations.NullMarked;
