/** One search over all that the services publish. */
@NullMarked
package eu.integratingcities.gateway.search;

import org.jspecify.annotations.NullMarked;
