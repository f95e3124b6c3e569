/**
 * The editions of the conference: when and where the cities met, under which theme, with whose money.
 *
 * <p>Much of the series is known only in part. An absent value means that no source tells it; nothing is completed by
 * arithmetic, not even the rhythm of two years.
 */
@NullMarked
package eu.integratingcities.conference.edition;

import org.jspecify.annotations.NullMarked;
