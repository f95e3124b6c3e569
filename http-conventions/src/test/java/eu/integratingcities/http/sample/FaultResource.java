package eu.integratingcities.http.sample;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** An operation that is broken. */
@Path("/v1/fault")
@Tag(name = "fault")
class FaultResource {
    @GET
    @Operation(operationId = "readFault", summary = "Always fails")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    public PlaceView fail(@RestQuery boolean stale) {
        if (stale) {
            throw new OptimisticLockException("another writer was faster");
        }
        throw new IllegalStateException("secret of the house");
    }
}
