package eu.integratingcities.monitoring.cycle;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/monitoring/cycles")
@Tag(name = "cycles", description = "Monitoring rounds with their own dates")
class CycleResource {

    private final CycleViews views;
    private final PlanCycle planCycle;
    private final ChangeCycle changeCycle;
    private final Surrogates surrogates;

    CycleResource(CycleViews views, PlanCycle planCycle, ChangeCycle changeCycle, Surrogates surrogates) {
        this.views = views;
        this.planCycle = planCycle;
        this.changeCycle = changeCycle;
        this.surrogates = surrogates;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listCycles", summary = "List the monitoring rounds, past, open and planned")
    public ItemList<CycleView> list(
            @BeanParam PageRequest page,
            @RestQuery @Parameter(description = "Only cycles in this state") @Nullable CycleStage state,
            @RestQuery
                    @Parameter(description = "number, or -number for the latest first", example = "-number")
                    @Nullable
                    String sort) {
        surrogates.add(SurrogateKeys.CYCLES);
        return views.page(page, state, sort);
    }

    @POST
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(operationId = "planCycle", summary = "Announce a monitoring round")
    @APIResponseSchema(value = CycleView.class, responseCode = "201")
    public RestResponse<CycleView> plan(@Valid @NotNull CycleContent content) {
        var cycle = planCycle.plan(content);
        return RestResponse.ResponseBuilder.<CycleView>created(URI.create("/v1/monitoring/cycles/" + cycle.number()))
                .entity(cycle)
                .build();
    }

    @GET
    @Path("{number}")
    @PermitAll
    @Operation(
            operationId = "getCycle",
            summary = "Read one round by number, or the current one",
            description = "`current` is the open cycle or, while none is open, the latest that is past its plan.")
    public CycleView get(@Parameter(example = "5") String number) {
        var cycle = views.one(CycleReference.parse(number));
        surrogates.add(SurrogateKeys.CYCLES, SurrogateKeys.cycle(cycle.number()));
        return cycle;
    }

    @PATCH
    @Path("{number}")
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeCycle",
            summary = "Move dates of a round or correct what is said of it",
            description = "The number is fixed, and once the cycle has opened its template is too.")
    @RequestBody(content = @Content(schema = @Schema(implementation = CycleContent.class)))
    public CycleView change(@Parameter(example = "7") String number, @BeanParam IfMatch ifMatch, MergePatch patch) {
        return changeCycle.change(CycleReference.parse(number), ifMatch, patch);
    }
}
