/** Statistics: how many signatories there were, by what, and in which list each number can be looked up. */
@NullMarked
package eu.integratingcities.signatory.statistics;

import org.jspecify.annotations.NullMarked;
