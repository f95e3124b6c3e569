/** This service's copy of the cities that the register of signatories names, kept up to date by its events. */
@NullMarked
package eu.integratingcities.conference.signatory;

import org.jspecify.annotations.NullMarked;
