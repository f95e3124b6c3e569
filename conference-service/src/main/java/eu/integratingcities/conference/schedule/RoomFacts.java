package eu.integratingcities.conference.schedule;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a room.
 *
 * @param name unique within the edition
 * @param capacity seats; null when nobody says it
 */
@Embeddable
@Schema(name = "RoomFacts", description = "What a writer says of a room")
public record RoomFacts(
        @NotBlank @Size(max = 200) @Schema(examples = "Main hall")
        String name,

        @Positive @Nullable Integer capacity) {}
