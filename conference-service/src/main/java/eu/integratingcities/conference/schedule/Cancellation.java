package eu.integratingcities.conference.schedule;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a session is called off.
 *
 * @param reason public; null when nobody gives one
 */
@Schema(name = "SessionCancellation")
record Cancellation(
        @Nullable @Size(min = 1, max = 1000) @Schema(examples = "The speaker fell ill")
        String reason) {}
