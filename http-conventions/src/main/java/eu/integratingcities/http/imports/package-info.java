/** Bulk import: a body is spooled, checked row by row and applied in batches, with an outcome for every row. */
@NullMarked
package eu.integratingcities.http.imports;

import org.jspecify.annotations.NullMarked;
