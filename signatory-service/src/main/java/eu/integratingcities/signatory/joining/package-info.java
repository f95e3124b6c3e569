/** The way to the list: candidates, which are private, and the steps by which they join. */
@NullMarked
package eu.integratingcities.signatory.joining;

import org.jspecify.annotations.NullMarked;
