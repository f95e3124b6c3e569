package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act of signing by the mayor or an equivalent representative.
 *
 * @param occasion null when no source tells of it
 * @param renewal whether the city had signed before
 */
public record SigningState(
        UUID id, PartialDate signedOn, @Nullable SigningOccasion occasion, boolean renewal) {}
