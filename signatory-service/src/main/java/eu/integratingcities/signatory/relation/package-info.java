/** Mergers, successions and parts: what becomes of a city that becomes another, or part of one. */
@NullMarked
package eu.integratingcities.signatory.relation;

import org.jspecify.annotations.NullMarked;
