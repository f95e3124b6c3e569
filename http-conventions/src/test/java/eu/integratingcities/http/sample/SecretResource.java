package eu.integratingcities.http.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Answers well, but the document does not tell of it. */
@Path("/v1/secrets")
class SecretResource {
    @GET
    @Operation(hidden = true)
    public String read() {
        return "told";
    }
}
