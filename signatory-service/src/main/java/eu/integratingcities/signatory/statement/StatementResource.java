package eu.integratingcities.signatory.statement;

import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.idempotency.Idempotent;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.patch.MergePatch;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/signatories/{slug}/statements")
@Tag(name = "statements", description = "What representatives of cities said about the charter, with the source")
class StatementResource {

    private final ReadStatements readStatements;
    private final RecordStatement recordStatement;
    private final CorrectStatement correctStatement;
    private final RemoveStatement removeStatement;

    StatementResource(
            ReadStatements readStatements,
            RecordStatement recordStatement,
            CorrectStatement correctStatement,
            RemoveStatement removeStatement) {
        this.readStatements = readStatements;
        this.recordStatement = recordStatement;
        this.correctStatement = correctStatement;
        this.removeStatement = removeStatement;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listStatements", summary = "What was said for a signatory, early to late")
    public ItemList<StatementView> list(@PathParam("slug") String slug, @Valid @BeanParam PageRequest page) {
        return readStatements.page(slug, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getStatement", summary = "One statement")
    public StatementView get(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        return readStatements.one(slug, id);
    }

    @POST
    @RolesAllowed({Roles.SECRETARIAT, Roles.CITY_EDITOR})
    @Idempotent
    @Operation(
            operationId = "recordStatement",
            summary = "Record what somebody said for a signatory",
            description = "A city's editor may do so for its own city. Tell the gist in words of your own, not as a"
                    + " quotation.")
    @APIResponse(responseCode = "201", description = "The statement, with its address in Location")
    public RestResponse<StatementView> record(@PathParam("slug") String slug, @NotNull @Valid NewStatement statement) {
        var recorded = recordStatement.record(slug, statement);
        return RestResponse.ResponseBuilder.<StatementView>created(
                        URI.create("/v1/signatories/" + slug + "/statements/" + recorded.id()))
                .entity(recorded)
                .build();
    }

    @PATCH
    @RequestBody(
            description = "Members of NewStatement: those that are absent stay, those that are null are cleared",
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = NewStatement.class),
                            example = "{\"speakerName\": null}"))
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.SECRETARIAT, Roles.CITY_EDITOR})
    @Operation(
            operationId = "correctStatement",
            summary = "Correct a statement, or erase the name of who spoke",
            description = "With speakerName null the name is gone for good: nothing else has it.")
    public StatementView correct(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @BeanParam IfMatch ifMatch,
            @NotNull MergePatch patch) {
        return correctStatement.correct(slug, id, ifMatch, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.CITY_EDITOR})
    @Operation(operationId = "removeStatement", summary = "Take a statement off the record")
    public void remove(@PathParam("slug") String slug, @PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
        removeStatement.remove(slug, id, ifMatch);
    }
}
