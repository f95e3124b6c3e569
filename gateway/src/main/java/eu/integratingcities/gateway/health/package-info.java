/** Whether the gateway itself is alive and takes requests. */
@NullMarked
package eu.integratingcities.gateway.health;

import org.jspecify.annotations.NullMarked;
