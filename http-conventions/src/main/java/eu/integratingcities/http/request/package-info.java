/** What every request gets: an id, a clock, a bound on its body, a line in the access log. */
@NullMarked
package eu.integratingcities.http.request;

import org.jspecify.annotations.NullMarked;
