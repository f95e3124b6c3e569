package eu.integratingcities.signatory;

import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.imports.ImportOrder;
import eu.integratingcities.http.imports.ImportView;
import eu.integratingcities.http.imports.Imports;
import eu.integratingcities.signatory.charter.CharterEditionImport;
import eu.integratingcities.signatory.charter.JoiningProcedureImport;
import eu.integratingcities.signatory.city.CityImport;
import eu.integratingcities.signatory.membership.SignatoryImport;
import eu.integratingcities.signatory.provenance.DiscrepancyImport;
import eu.integratingcities.signatory.provenance.ReportedCountImport;
import eu.integratingcities.signatory.provenance.SourceImport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/imports")
@RolesAllowed(Roles.SECRETARIAT)
@Tag(name = "imports", description = "Bulk loading of history, keyed and safe to repeat; nothing reacts to it")
class ImportResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";

    private final Imports imports;
    private final SourceImport sources;
    private final CharterEditionImport charterEditions;
    private final JoiningProcedureImport joiningProcedure;
    private final CityImport cities;
    private final SignatoryImport signatories;
    private final ReportedCountImport reportedCounts;
    private final DiscrepancyImport discrepancies;

    ImportResource(
            Imports imports,
            SourceImport sources,
            CharterEditionImport charterEditions,
            JoiningProcedureImport joiningProcedure,
            CityImport cities,
            SignatoryImport signatories,
            ReportedCountImport reportedCounts,
            DiscrepancyImport discrepancies) {
        this.imports = imports;
        this.sources = sources;
        this.charterEditions = charterEditions;
        this.joiningProcedure = joiningProcedure;
        this.cities = cities;
        this.signatories = signatories;
        this.reportedCounts = reportedCounts;
        this.discrepancies = discrepancies;
    }

    @POST
    @Path("/sources")
    @Consumes({NDJSON, CSV})
    @Operation(operationId = "importSources", summary = "Load sources, keyed by id")
    public RestResponse<ImportView> sources(@BeanParam ImportOrder order, InputStream rows) {
        return imports.start(sources, order, rows);
    }

    @POST
    @Path("/charter-editions")
    @Consumes({NDJSON, CSV})
    @Operation(operationId = "importCharterEditions", summary = "Load editions of the charter, keyed by code")
    public RestResponse<ImportView> charterEditions(@BeanParam ImportOrder order, InputStream rows) {
        return imports.start(charterEditions, order, rows);
    }

    @POST
    @Path("/joining-procedure")
    @Consumes({NDJSON, CSV})
    @Operation(operationId = "importJoiningProcedure", summary = "Load the joining procedure, a single row")
    public RestResponse<ImportView> joiningProcedure(@BeanParam ImportOrder order, InputStream rows) {
        return imports.start(joiningProcedure, order, rows);
    }

    @POST
    @Path("/cities")
    @Consumes({NDJSON, CSV})
    @Operation(operationId = "importCities", summary = "Load cities, keyed by slug")
    public RestResponse<ImportView> cities(@BeanParam ImportOrder order, InputStream rows) {
        return imports.start(cities, order, rows);
    }

    @POST
    @Path("/signatories")
    @Consumes({NDJSON, CSV})
    @Operation(
            operationId = "importSignatories",
            summary = "Load signatories with their signings, keyed by slug",
            description = "A city that is not on file is put there. Signings that are on record and not named stay.")
    public RestResponse<ImportView> signatories(@BeanParam ImportOrder order, InputStream rows) {
        return imports.start(signatories, order, rows);
    }

    @POST
    @Path("/reported-counts")
    @Consumes({NDJSON, CSV})
    @Operation(operationId = "importReportedCounts", summary = "Load reported counts, keyed by date and number")
    public RestResponse<ImportView> reportedCounts(@BeanParam ImportOrder order, InputStream rows) {
        return imports.start(reportedCounts, order, rows);
    }

    @POST
    @Path("/discrepancies")
    @Consumes({NDJSON, CSV})
    @Operation(operationId = "importDiscrepancies", summary = "Load discrepancies, keyed by key")
    public RestResponse<ImportView> discrepancies(@BeanParam ImportOrder order, InputStream rows) {
        return imports.start(discrepancies, order, rows);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "How far an import is, and what became of each bad row")
    public ImportView outcome(@PathParam("id") UUID id) {
        return imports.find(id);
    }
}
