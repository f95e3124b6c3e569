package eu.integratingcities.conference.edition;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which editions a list is about; null asks for all. An edition whose start nothing bounds is in no span of time.
 *
 * @param startsFrom inclusive, compared with the first day on which an edition can begin
 * @param startsTo inclusive
 */
record EditionFilter(
        @QueryParam("host-city") @Parameter(description = "Slug of the host city", example = "utrecht") @Nullable
        String hostCity,

        @QueryParam("attendance-mode") @Parameter(description = "Where the participants were") @Nullable
        AttendanceMode attendanceMode,

        @QueryParam("funding-project") @Parameter(description = "Project that paid", example = "UNITES") @Nullable
        String fundingProject,

        @QueryParam("starts-from") @Parameter(description = "First day, inclusive", example = "2018-01-01") @Nullable
        LocalDate startsFrom,

        @QueryParam("starts-to") @Parameter(description = "Last day, inclusive", example = "2024-12-31") @Nullable
        LocalDate startsTo) {}
