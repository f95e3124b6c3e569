/** One answer in several formats, chosen by suffix or by Accept. */
@NullMarked
package eu.integratingcities.http.format;

import org.jspecify.annotations.NullMarked;
