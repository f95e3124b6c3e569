/** Where a request goes: the table of public routes and the hop to the service that owns the path. */
@NullMarked
package eu.integratingcities.gateway.route;

import org.jspecify.annotations.NullMarked;
