/** All that the services know of one city, in one answer. */
@NullMarked
package eu.integratingcities.gateway.profile;

import org.jspecify.annotations.NullMarked;
