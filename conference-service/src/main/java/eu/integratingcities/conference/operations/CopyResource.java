package eu.integratingcities.conference.operations;

import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.idempotency.Idempotent;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.operations.CopyView;
import eu.integratingcities.operations.RunOperations;
import eu.integratingcities.operations.RunView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(RunResource.OPERATIONS + "/copies")
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "operations")
class CopyResource {

    private final RunOperations runs;

    CopyResource(RunOperations runs) {
        this.runs = runs;
    }

    @GET
    @Operation(
            operationId = "listConferenceCopies",
            summary = "List the copies that conference-service keeps of what other services tell")
    public ItemList<CopyView> list() {
        return runs.copies();
    }

    @POST
    @Path("/{code}/rebuild")
    @Idempotent
    @Operation(
            operationId = "rebuildConferenceCopy",
            summary = "Fill a copy again from the first event of its topic, while it is read",
            description = "Readers see neither an empty copy nor an old state. Rows of which the topic does not tell go"
                    + " in the end. No reaction is repeated. The run in Location tells how far it is.")
    @APIResponseSchema(value = RunView.class, responseCode = "202")
    public RestResponse<RunView> rebuild(@PathParam("code") String code) {
        return runs.rebuild(code, RunResource.RUNS);
    }
}
