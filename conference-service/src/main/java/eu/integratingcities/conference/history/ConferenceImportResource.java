package eu.integratingcities.conference.history;

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

/** Bulk data about past editions. */
@Path("/v1/conferences/imports")
@Tag(name = "imports", description = "Bulk data, row by row, with an outcome for each")
@RolesAllowed(Roles.SECRETARIAT)
class ConferenceImportResource {

    private final Imports imports;
    private final EditionImport editions;

    ConferenceImportResource(Imports imports, EditionImport editions) {
        this.imports = imports;
        this.editions = editions;
    }

    @POST
    @Consumes({"application/x-ndjson", "text/csv"})
    @Operation(
            operationId = "importConferences",
            summary = "Load editions with their sessions, speakers and ceremonies")
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public RestResponse<ImportView> load(@BeanParam ImportOrder order, InputStream body) {
        return imports.start(editions, order, body);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getConferenceImport", summary = "The outcome of an import, while it runs and after")
    public ImportView get(UUID id) {
        return imports.find(id);
    }
}
