/** Webhooks: partners say where they want to be told of changes, and are told there, signed and in order. */
@NullMarked
package eu.integratingcities.gateway.webhook;

import org.jspecify.annotations.NullMarked;
