/** Lists: keyset pages in SQL, cursors bound to their question, links to the next page. */
@NullMarked
package eu.integratingcities.http.paging;

import org.jspecify.annotations.NullMarked;
