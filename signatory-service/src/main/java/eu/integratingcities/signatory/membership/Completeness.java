package eu.integratingcities.signatory.membership;

import org.jspecify.annotations.Nullable;

/**
 * How much of the public list is on record here.
 *
 * @param recorded signatories on record, whatever their status
 * @param lastReported the last exact number that a source reports; null while no source is known
 */
public record Completeness(long recorded, @Nullable LastReported lastReported) {}
