package eu.integratingcities.http.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An operation that is broken. */
@Path("/v1/fault")
@Tag(name = "fault")
class FaultResource {
    @GET
    @Operation(operationId = "readFault", summary = "Always fails")
    public PlaceView fail() {
        throw new IllegalStateException("secret of the house");
    }
}
