package eu.integratingcities.monitoring.report;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.http.idempotency.Idempotent;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.patch.MergePatch;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/monitoring/reports")
@Tag(name = "reports", description = "What cities report; drafts are private")
class ReportResource {

    private static final Duration COPY_FOLLOWS = Duration.ofSeconds(10);

    private final ListReports listReports;
    private final ShowReport showReport;
    private final BeginReport beginReport;
    private final ChoosePublication choosePublication;
    private final Surrogates surrogates;

    ReportResource(
            ListReports listReports,
            ShowReport showReport,
            BeginReport beginReport,
            ChoosePublication choosePublication,
            Surrogates surrogates) {
        this.listReports = listReports;
        this.showReport = showReport;
        this.beginReport = beginReport;
        this.choosePublication = choosePublication;
        this.surrogates = surrogates;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listReports",
            summary = "List the reports that the caller may see",
            description = "Everybody sees published ones, a city's editors also theirs, reviewers also those handed in,"
                    + " the secretariat all.")
    public ItemList<ReportSummaryView> list(@BeanParam PageRequest page, @BeanParam ReportFilter filter) {
        surrogates.add(SurrogateKeys.REPORTS);
        if (filter.city() != null) {
            // A city is found by the slug in the copy of the register, and nobody is told when the copy has changed.
            surrogates.freshFor(COPY_FOLLOWS);
        }
        return listReports.page(page, filter);
    }

    @POST
    @RolesAllowed({Roles.SECRETARIAT, Roles.CITY_EDITOR})
    @Idempotent
    @Operation(
            operationId = "beginReport",
            summary = "Begin a city's report in the open round",
            description = "The city need not be a signatory. The draft has an open answer for each commitment.")
    @APIResponseSchema(value = ReportView.class, responseCode = "201")
    public RestResponse<ReportView> begin(@Valid @NotNull NewReport wanted) {
        var report = beginReport.begin(wanted);
        return RestResponse.ResponseBuilder.<ReportView>created(URI.create("/v1/monitoring/reports/" + report.id()))
                .entity(report)
                .build();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getReport",
            summary = "Read a report as far as the caller may see it",
            description =
                    "The public sees of a published report what the city chose: all, ratings only, or no answers.")
    public ReportView get(UUID id) {
        surrogates.add(SurrogateKeys.report(id));
        return showReport.show(id);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.CITY_EDITOR})
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeReport", summary = "Choose what the public may see of a report")
    @RequestBody(content = @Content(schema = @Schema(implementation = PublicationChoice.class)))
    public ReportView change(UUID id, @BeanParam IfMatch ifMatch, MergePatch patch) {
        return choosePublication.choose(id, ifMatch, patch);
    }
}
