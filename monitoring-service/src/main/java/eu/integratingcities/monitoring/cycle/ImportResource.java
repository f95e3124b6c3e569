package eu.integratingcities.monitoring.cycle;

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

@Path("/v1/monitoring/imports")
@Tag(name = "imports")
@RolesAllowed(Roles.SECRETARIAT)
class ImportResource {

    private final Imports imports;
    private final ImportCycles importCycles;

    ImportResource(Imports imports, ImportCycles importCycles) {
        this.imports = imports;
        this.importCycles = importCycles;
    }

    @POST
    @Consumes({"application/x-ndjson", "text/csv"})
    @Operation(
            operationId = "importCycles",
            summary = "Load rounds of the past, keyed by number",
            description = "Loading the same rows again changes nothing. Nothing reacts to history.")
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public RestResponse<ImportView> start(@BeanParam ImportOrder order, InputStream body) {
        return imports.start(importCycles, order, body);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMonitoringImport", summary = "Read the outcome of an import")
    public ImportView get(UUID id) {
        return imports.find(id);
    }
}
