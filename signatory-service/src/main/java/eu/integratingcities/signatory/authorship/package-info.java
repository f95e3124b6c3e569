/** Who changed the register, and when: kept with every row. */
@NullMarked
package eu.integratingcities.signatory.authorship;

import org.jspecify.annotations.NullMarked;
