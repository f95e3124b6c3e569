package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another city is to the one that this is told of.
 *
 * @param id the same on both sides
 * @param type {@code predecessor} or {@code successor}: the other was there before or took its place;
 *     {@code part-of} or {@code has-part}: this one belongs to the other or the other to it; may grow
 * @param cityId the other city
 * @param since from when on; null when no source says it
 */
public record RelationState(
        UUID id, String type, UUID cityId, @Nullable PartialDate since) {}
