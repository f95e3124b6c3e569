/** Downloads that explain themselves: a table with what its columns hold, where it is from and how it may be used. */
@NullMarked
package eu.integratingcities.http.codebook;

import org.jspecify.annotations.NullMarked;
