/** Refusals and faults that the gateway answers itself, and the pages that explain every problem. */
@NullMarked
package eu.integratingcities.gateway.problem;

import org.jspecify.annotations.NullMarked;
