/** The language in which a reader is answered: what was asked for, and what was chosen (RFC 4647, RFC 9110). */
@NullMarked
package eu.integratingcities.http.language;

import org.jspecify.annotations.NullMarked;
