/** How the services are and how old what they tell is, for people who wonder. */
@NullMarked
package eu.integratingcities.gateway.status;

import org.jspecify.annotations.NullMarked;
