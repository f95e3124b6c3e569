/** Telling the other services what changed, in the transaction of the change. */
@NullMarked
package eu.integratingcities.conference.announcement;

import org.jspecify.annotations.NullMarked;
