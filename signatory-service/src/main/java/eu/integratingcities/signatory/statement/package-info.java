/** What mayors and other representatives said for their cities: by office, in our own words, with the source. */
@NullMarked
package eu.integratingcities.signatory.statement;

import org.jspecify.annotations.NullMarked;
