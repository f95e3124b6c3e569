/** Rows that come into the tables by the server's COPY, where an entity for each of them would take too long (ADR 16). */
@NullMarked
package eu.integratingcities.signatory.bulk;

import org.jspecify.annotations.NullMarked;
