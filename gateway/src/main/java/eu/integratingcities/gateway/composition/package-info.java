/** Answers that the gateway makes of the answers of services, and what they are made of. */
@NullMarked
package eu.integratingcities.gateway.composition;

import org.jspecify.annotations.NullMarked;
