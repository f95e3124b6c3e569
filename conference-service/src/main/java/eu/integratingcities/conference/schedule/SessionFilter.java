package eu.integratingcities.conference.schedule;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which sessions a list is about; null asks for all. */
record SessionFilter(
        @QueryParam("kind") @Parameter(description = "What the session is for") @Nullable
        SessionKind kind,

        @QueryParam("date") @Parameter(description = "Day at the venue", example = "2022-11-16") @Nullable
        LocalDate date,

        @QueryParam("room") @Parameter(description = "Identifier of a room") @Nullable
        UUID room,

        @QueryParam("track") @Parameter(description = "Name of a strand of the programme") @Nullable
        String track) {}
