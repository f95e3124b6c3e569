/** What the columns and members of downloads mean, in the form of a Frictionless data package. */
@NullMarked
package eu.integratingcities.gateway.codebook;

import org.jspecify.annotations.NullMarked;
