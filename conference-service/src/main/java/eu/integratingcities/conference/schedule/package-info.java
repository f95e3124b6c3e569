/**
 * What happens at an edition, when and where: sessions with their rooms and streams, each with an identifier that
 * survives a change of name.
 */
@NullMarked
package eu.integratingcities.conference.schedule;

import org.jspecify.annotations.NullMarked;
