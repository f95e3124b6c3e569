/** Entity tags, computed once over the bytes that leave, and what clients ask with them (RFC 9110, section 13). */
@NullMarked
package eu.integratingcities.http.conditional;

import org.jspecify.annotations.NullMarked;
