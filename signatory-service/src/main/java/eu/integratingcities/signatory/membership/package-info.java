/** Signatories: who is on the list, with which status, since when, by which decision. */
@NullMarked
package eu.integratingcities.signatory.membership;

import org.jspecify.annotations.NullMarked;
