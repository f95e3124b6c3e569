/** Who may ask from where: harmless paths, the client's address, CORS and the security headers. */
@NullMarked
package eu.integratingcities.gateway.access;

import org.jspecify.annotations.NullMarked;
