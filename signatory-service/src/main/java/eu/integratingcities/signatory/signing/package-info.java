/** Signings: the act of a mayor or an equivalent, each with its date, its occasion and its proof. */
@NullMarked
package eu.integratingcities.signatory.signing;

import org.jspecify.annotations.NullMarked;
