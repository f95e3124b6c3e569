package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.idempotency.Idempotent;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.patch.MergePatch;
import eu.integratingcities.signatory.signing.NewSigning;
import eu.integratingcities.signatory.signing.SigningView;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

@Path("/v1/signatories/{slug}/signings")
@Tag(name = "signings", description = "When, where and by whom the charter was signed for a city")
class SigningResource {

    private final ReadSignings readSignings;
    private final RecordSigning recordSigning;
    private final CorrectSigning correctSigning;

    SigningResource(ReadSignings readSignings, RecordSigning recordSigning, CorrectSigning correctSigning) {
        this.readSignings = readSignings;
        this.recordSigning = recordSigning;
        this.correctSigning = correctSigning;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listSignings", summary = "Every signing of a signatory, the first one first")
    public ItemList<SigningView> list(@PathParam("slug") String slug) {
        return readSignings.all(slug);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getSigning", summary = "One signing")
    public SigningView get(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        return readSignings.one(slug, id);
    }

    @POST
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(operationId = "recordSigning", summary = "Record a signing of a signatory")
    @APIResponse(responseCode = "201", description = "The signing, with its address in Location")
    public RestResponse<SigningView> record(@PathParam("slug") String slug, @NotNull @Valid NewSigning signing) {
        var recorded = recordSigning.record(slug, signing);
        return RestResponse.ResponseBuilder.<SigningView>created(
                        URI.create("/v1/signatories/" + slug + "/signings/" + recorded.id()))
                .entity(recorded)
                .build();
    }

    @PATCH
    @RequestBody(
            description = "Members of NewSigning: those that are absent stay, those that are null are cleared",
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = NewSigning.class),
                            example =
                                    "{\"signedOn\": {\"value\": \"2025-03-04\", \"precision\": \"day\"}, \"signerName\": null}"))
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(operationId = "correctSigning", summary = "Correct what is said of a signing")
    public SigningView correct(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @BeanParam IfMatch ifMatch,
            @NotNull MergePatch patch) {
        return correctSigning.correct(slug, id, ifMatch, patch);
    }
}
