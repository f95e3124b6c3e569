/** Whether a city is a signatory, to be shown elsewhere: a picture that says no more than the record, and its proof. */
@NullMarked
package eu.integratingcities.gateway.badge;

import org.jspecify.annotations.NullMarked;
