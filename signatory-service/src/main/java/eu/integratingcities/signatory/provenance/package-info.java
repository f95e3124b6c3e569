/** Says who: sources, the numbers that they report, and where they contradict one another or the list. */
@NullMarked
package eu.integratingcities.signatory.provenance;

import org.jspecify.annotations.NullMarked;
