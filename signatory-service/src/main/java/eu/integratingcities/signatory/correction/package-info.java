/** What anybody may say is wrong, and what became of it. */
@NullMarked
package eu.integratingcities.signatory.correction;

import org.jspecify.annotations.NullMarked;
