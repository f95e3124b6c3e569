package eu.integratingcities.signatory.joining;

import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.idempotency.Idempotent;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.membership.Stage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/candidates")
@Tag(name = "joining", description = "The way to the list. Candidates are private until they are listed")
class CandidateResource {

    private final CandidateQuery query;
    private final DeclareCandidate declareCandidate;
    private final Cities cities;
    private final Caller caller;

    CandidateResource(CandidateQuery query, DeclareCandidate declareCandidate, Cities cities, Caller caller) {
        this.query = query;
        this.declareCandidate = declareCandidate;
        this.cities = cities;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(operationId = "listCandidates", summary = "List the cities on their way to the list")
    public ItemList<CandidateView> list(
            @QueryParam("stage") @Parameter(description = "How far they have come", example = "signed") @Nullable
                    Stage stage,
            @Valid @BeanParam PageRequest page) {
        return query.page(stage, page);
    }

    @GET
    @Path("/{slug}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.CITY_EDITOR})
    @Operation(
            operationId = "getCandidate",
            summary = "Where a candidate stands",
            description = "A city's editor may ask for its own city.")
    public CandidateView get(@PathParam("slug") String slug) {
        var city = cities.require(slug);
        caller.requireCity(city.slug());
        return query.find(city.id()).orElseThrow(() -> ProblemException.notFound("candidate", slug));
    }

    @POST
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(operationId = "declareCandidate", summary = "Begin to follow a city on its way to the list")
    @APIResponse(responseCode = "201", description = "The candidate, with its address in Location")
    @APIResponse(responseCode = "409", ref = "Problem")
    public RestResponse<CandidateView> declare(@NotNull @Valid NewCandidate candidate) {
        var declared = declareCandidate.declare(candidate);
        return RestResponse.ResponseBuilder.<CandidateView>created(URI.create("/v1/candidates/" + declared.slug()))
                .entity(declared)
                .build();
    }
}
