package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where something was said.
 *
 * @param kind such as {@code conference} or {@code local}; may grow
 * @param conference number of the edition when it was at a conference
 * @param session the session of the conference; null when no source names it
 * @param text the source's words
 */
public record StatementOccasion(
        String kind,
        @Nullable Integer conference,
        @Nullable UUID session,
        @Nullable String text) {}
