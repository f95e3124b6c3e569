/** Every refusal and every fault as application/problem+json (RFC 9457), from one catalogue. */
@NullMarked
package eu.integratingcities.http.problem;

import org.jspecify.annotations.NullMarked;
