/** Each record knows who changed it last, and when. */
@NullMarked
package eu.integratingcities.conference.authorship;

import org.jspecify.annotations.NullMarked;
