package eu.integratingcities.monitoring.report;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which reports, and in which order; null leaves a filter out. */
record ReportFilter(
        @QueryParam("cycle") @Parameter(description = "Number of the cycle", example = "7") @Nullable
        Integer cycle,

        @QueryParam("city")
        @Parameter(
                description = "Slug of the city, today's or the one that the report was begun under",
                example = "utrecht")
        @Nullable
        String city,

        @QueryParam("state") @Parameter(description = "Where the report stands") @Nullable
        ReportStage state,

        @QueryParam("reporter-type") @Parameter(description = "Reports of signatories or of others") @Nullable
        ReporterType reporterType,

        @QueryParam("sort")
        @Parameter(description = "cycle or city, with a minus in front the other way round")
        @Nullable
        String sort) {}
