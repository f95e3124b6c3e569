/** JSON Merge Patch (RFC 7396), which tells an absent member from one set to null. */
@NullMarked
package eu.integratingcities.http.patch;

import org.jspecify.annotations.NullMarked;
