package eu.integratingcities.http.sample;

import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.imports.ImportOrder;
import eu.integratingcities.http.imports.ImportView;
import eu.integratingcities.http.imports.Imports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/imports")
@Tag(name = "imports")
@RolesAllowed(Roles.SECRETARIAT)
class ImportResource {
    private final Imports imports;
    private final PlaceRows rows;

    ImportResource(Imports imports, PlaceRows rows) {
        this.imports = imports;
        this.rows = rows;
    }

    @POST
    @Path("/places")
    @Consumes({"application/x-ndjson", "text/csv"})
    @Operation(operationId = "importPlaces", summary = "Put many places on record")
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public RestResponse<ImportView> load(@BeanParam ImportOrder order, InputStream body) {
        return imports.start(rows, order, body);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readImport", summary = "The outcome of an import")
    public ImportView read(UUID id) {
        return imports.find(id);
    }
}
