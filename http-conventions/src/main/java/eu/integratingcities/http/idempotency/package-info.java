/** Writes that can be repeated safely: the first answer is kept in the transaction of the write. */
@NullMarked
package eu.integratingcities.http.idempotency;

import org.jspecify.annotations.NullMarked;
