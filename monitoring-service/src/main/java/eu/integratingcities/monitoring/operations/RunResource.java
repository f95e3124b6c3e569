package eu.integratingcities.monitoring.operations;

import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.idempotency.Idempotent;
import eu.integratingcities.operations.RunOperations;
import eu.integratingcities.operations.RunView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(RunResource.OPERATIONS)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "operations")
class RunResource {

    static final String OPERATIONS = "/v1/operations/monitoring";
    static final String RUNS = OPERATIONS + "/runs";

    private final RunOperations runs;

    RunResource(RunOperations runs) {
        this.runs = runs;
    }

    @GET
    @Path("/runs/{id}")
    @Operation(operationId = "getMonitoringRun", summary = "Read how far work is that an operator started")
    public RunView get(@PathParam("id") UUID id) {
        return runs.one(id);
    }

    @POST
    @Path("/republication")
    @Idempotent
    @Operation(
            operationId = "republishMonitoringEvents",
            summary = "Tell the last event of everything in monitoring-service again, as when Kafka has lost its data",
            description = "Each with the id and the sequence that it had: who has had it passes over it.")
    @APIResponseSchema(value = RunView.class, responseCode = "202")
    public RestResponse<RunView> republish() {
        return runs.republish(RUNS);
    }
}
