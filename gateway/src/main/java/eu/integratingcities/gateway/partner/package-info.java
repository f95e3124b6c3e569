/** Partners: their accounts, the keys that raise their quota, and what they used. */
@NullMarked
package eu.integratingcities.gateway.partner;

import org.jspecify.annotations.NullMarked;
