package eu.integratingcities.events;

import org.jspecify.annotations.Nullable;

/**
 * One city that signed at a ceremony.
 *
 * @param city slug
 * @param signerOffice office of the person who signed, never the name; null when no source says it
 */
public record CeremonySigning(String city, @Nullable String signerOffice) {}
