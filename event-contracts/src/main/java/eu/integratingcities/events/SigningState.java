package eu.integratingcities.events;

import java.util.UUID;

/**
 * One act of signing by the mayor or an equivalent representative.
 *
 * @param renewal whether the city had signed before
 */
public record SigningState(UUID id, PartialDate signedOn, SigningOccasion occasion, boolean renewal) {}
