package eu.integratingcities.conference.speaker;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to appear. Exactly one of {@code speaker} and {@code name} says who.
 *
 * @param conference number of the edition
 * @param session of that edition; null for the edition as a whole
 * @param speaker somebody who is on record
 * @param name somebody who is not; the same name as another person's is no reason to take them for one
 */
@Schema(name = "NewAppearance", description = "Who appears where, in which office; give either speaker or name")
record NewAppearance(
        @Positive @Schema(examples = "10") int conference,
        @Nullable UUID session,
        @Nullable UUID speaker,
        @Nullable @Size(min = 1, max = 200) String name,

        @Nullable @Size(min = 1, max = 300) @Schema(examples = "Deputy Mayor")
        String office,

        @Nullable @Size(min = 1, max = 300) @Schema(examples = "Utrecht")
        String organisation,

        @Nullable @Size(min = 1, max = 100) @Schema(examples = "utrecht")
        String city,

        @Nullable @Size(min = 1, max = 300) @Schema(examples = "Host")
        String part) {

    AppearanceFacts facts() {
        return new AppearanceFacts(office, organisation, city, part);
    }
}
