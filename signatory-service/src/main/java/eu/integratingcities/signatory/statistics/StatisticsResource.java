package eu.integratingcities.signatory.statistics;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.signatory.membership.AsOf;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/signatories/statistics")
@PermitAll
@Tag(name = "statistics", description = "How many signatories there were, and where each number can be looked up")
class StatisticsResource {

    private final StatisticsQuery query;
    private final Surrogates surrogates;

    StatisticsResource(StatisticsQuery query, Surrogates surrogates) {
        this.query = query;
        this.surrogates = surrogates;
    }

    @GET
    @Operation(
            operationId = "getStatistics",
            summary = "How many signatories there are, or were on a day",
            description = "Each number comes as certain and as possible, with the path of the list that holds exactly"
                    + " these. Beside them stand the numbers that sources report for the day; they follow other rules.")
    public StatisticsView statistics(
            @BeanParam AsOf asOf,
            @QueryParam("group-by")
                    @Parameter(
                            description =
                                    "Count by country, year (of the first signing), status or charter (the edition"
                                            + " signed); several with commas between them",
                            example = "country,year")
                    @Nullable
                    String groupBy) {
        surrogates.add(SurrogateKeys.SIGNATORIES, SurrogateKeys.REPORTED_COUNTS).freshFor(query.untilTomorrow());
        return query.at(asOf, GroupBy.parse(groupBy));
    }

    @GET
    @Path("/series")
    @Operation(
            operationId = "getStatisticsSeries",
            summary = "The number of signatories since the launch of the charter, for a chart",
            description = "At the end of each interval, by what is known now; the last point is today's.")
    public SeriesView series(
            @QueryParam("interval") @DefaultValue("year") @Parameter(description = "year or month", example = "year")
                    Interval interval) {
        surrogates.add(SurrogateKeys.SIGNATORIES).freshFor(query.untilTomorrow());
        return query.series(interval);
    }
}
