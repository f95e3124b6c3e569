/**
 * Who spoke: a person once, and an appearance for each time with the office and the organisation of that day.
 *
 * <p>Names of persons are shown in live answers only. No event carries one, so that a name can be erased.
 */
@NullMarked
package eu.integratingcities.conference.speaker;

import org.jspecify.annotations.NullMarked;
