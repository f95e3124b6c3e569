/** Measured claims, each with its peer beside it in the same run. */
@NullMarked
package eu.integratingcities.bench;

import org.jspecify.annotations.NullMarked;
