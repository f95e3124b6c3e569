/** Where a request goes: the table of public routes and what each of them may cost. */
@NullMarked
package eu.integratingcities.gateway.route;

import org.jspecify.annotations.NullMarked;
