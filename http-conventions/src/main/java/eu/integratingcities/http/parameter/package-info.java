/** Query parameters, taken strictly: what an operation does not know is refused, and the nearest name is told. */
@NullMarked
package eu.integratingcities.http.parameter;

import org.jspecify.annotations.NullMarked;
