/** What a request is while it is inside the gateway, and the answers that are the same for everyone. */
@NullMarked
package eu.integratingcities.gateway.exchange;

import org.jspecify.annotations.NullMarked;
