package eu.integratingcities.conference.speaker;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * In which capacity somebody appeared. It stays as it was that day, whatever office the person holds later.
 *
 * @param city slug of the city for which the person spoke
 * @param part what the person did there, such as a keynote
 */
@Embeddable
@Schema(name = "AppearanceFacts")
public record AppearanceFacts(
        @Nullable @Size(min = 1, max = 300) @Schema(examples = "Deputy Mayor")
        String office,

        @Nullable @Size(min = 1, max = 300) @Schema(examples = "Utrecht")
        String organisation,

        @Nullable @Size(min = 1, max = 100) @Schema(examples = "utrecht") @ColumnTransformer(read = "slug_of_now(city)")
        String city,

        @Nullable @Size(min = 1, max = 300) @Schema(examples = "Host")
        String part) {}
