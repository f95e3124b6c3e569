package eu.integratingcities.conference.speaker;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which appearances a list is about; null asks for all. */
record AppearanceFilter(
        @QueryParam("city") @Parameter(description = "Slug of the city spoken for", example = "utrecht") @Nullable
        String city,

        @QueryParam("conference") @Parameter(description = "Number of the edition", example = "10") @Nullable
        Integer conference,

        @QueryParam("speaker") @Parameter(description = "Identifier of the speaker") @Nullable
        UUID speaker) {}
