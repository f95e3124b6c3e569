package eu.integratingcities.signatory.joining;

import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.idempotency.Idempotent;
import eu.integratingcities.http.paging.ItemList;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/signatories/{slug}/joining-steps")
@Tag(name = "joining")
class JoiningStepResource {

    private final ReadJoiningSteps readJoiningSteps;
    private final TakeJoiningStep takeJoiningStep;

    JoiningStepResource(ReadJoiningSteps readJoiningSteps, TakeJoiningStep takeJoiningStep) {
        this.readJoiningSteps = readJoiningSteps;
        this.takeJoiningStep = takeJoiningStep;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listJoiningSteps",
            summary = "The steps by which a city came, or comes, on the list",
            description = "Those of a candidate are told to the secretariat and to the city's own editor only. A city"
                    + " that was on record from the start has none.")
    public ItemList<JoiningStepView> list(@PathParam("slug") String slug) {
        return readJoiningSteps.of(slug);
    }

    @POST
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(
            operationId = "takeJoiningStep",
            summary = "Record the next step of a candidate",
            description = "The steps follow one another: declared, council-adopted, signed, document-received, listed."
                    + " With the last one the city is a signatory, and the world is told.")
    @APIResponse(responseCode = "201", description = "The step")
    @APIResponse(responseCode = "409", ref = "Problem")
    public RestResponse<JoiningStepView> take(@PathParam("slug") String slug, @NotNull @Valid NewJoiningStep step) {
        return RestResponse.ResponseBuilder.<JoiningStepView>created(
                        URI.create("/v1/signatories/" + slug + "/joining-steps"))
                .entity(takeJoiningStep.take(slug, step))
                .build();
    }
}
