/**
 * The public act at which cities sign the charter. What it means for a city's standing is decided elsewhere, from the
 * event that a ceremony leaves behind.
 */
@NullMarked
package eu.integratingcities.conference.ceremony;

import org.jspecify.annotations.NullMarked;
