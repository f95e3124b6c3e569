package eu.integratingcities.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a correction, which anybody can make, and what became of it. What the sender wrote is never part of it,
 * not even once it is public, because events are kept for good and a text may have to go; the live answer has it.
 *
 * @param city slug of the city that it concerns, as it was called then; null when it concerns no city alone
 * @param state code of how far it has come, such as {@code under-review}; may grow
 * @param published whether the live answer shows what the sender wrote
 * @param reason why it was accepted or declined; null before the decision
 * @param changed path of what was changed; null before it is applied
 */
public record CorrectionState(
        UUID id,
        @Nullable String city,
        String state,
        boolean published,
        Instant receivedAt,
        @Nullable Instant reviewStartedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable Instant appliedAt,
        @Nullable String changed) {}
