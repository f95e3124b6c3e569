package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/monitoring/cycles/{number}")
@Tag(name = "cycles")
@RolesAllowed(Roles.SECRETARIAT)
class CycleMoveResource {

    private final OpenCycle openCycle;
    private final CloseCycle closeCycle;
    private final PublishCycle publishCycle;

    CycleMoveResource(OpenCycle openCycle, CloseCycle closeCycle, PublishCycle publishCycle) {
        this.openCycle = openCycle;
        this.closeCycle = closeCycle;
        this.publishCycle = publishCycle;
    }

    @POST
    @Path("opening")
    @Idempotent
    @Operation(
            operationId = "openCycle",
            summary = "Open a planned round for reports",
            description =
                    "Freezes the questionnaire from the charter's current edition and gives each signatory its place.")
    public CycleView open(@Parameter(example = "7") String number) {
        return openCycle.open(CycleReference.parse(number));
    }

    @POST
    @Path("closing")
    @Idempotent
    @Operation(operationId = "closeCycle", summary = "Close an open round; review goes on")
    public CycleView close(@Parameter(example = "7") String number) {
        return closeCycle.close(CycleReference.parse(number));
    }

    @POST
    @Path("publication")
    @Idempotent
    @Operation(operationId = "publishCycle", summary = "Publish a closed round with the reports that are in review")
    public CycleView publish(@Parameter(example = "7") String number, @Valid @NotNull CyclePublication publication) {
        return publishCycle.publish(CycleReference.parse(number), publication);
    }
}
