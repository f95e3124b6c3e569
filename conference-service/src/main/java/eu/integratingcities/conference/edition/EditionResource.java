package eu.integratingcities.conference.edition;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.http.idempotency.Idempotent;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.patch.MergePatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The editions of the conference. */
@Path("/v1/conferences")
@Tag(name = "conferences", description = "The editions of the Integrating Cities Conference")
class EditionResource {

    private final EditionQuery query;
    private final FindEdition findEdition;
    private final RecordEdition recordEdition;
    private final ReviseEdition reviseEdition;
    private final Surrogates surrogates;

    EditionResource(
            EditionQuery query,
            FindEdition findEdition,
            RecordEdition recordEdition,
            ReviseEdition reviseEdition,
            Surrogates surrogates) {
        this.query = query;
        this.findEdition = findEdition;
        this.recordEdition = recordEdition;
        this.reviseEdition = reviseEdition;
        this.surrogates = surrogates;
    }

    @GET
    @Operation(operationId = "listConferences", summary = "All editions of the conference")
    public ItemList<EditionView> list(
            @BeanParam EditionFilter filter,
            @BeanParam PageRequest page,
            @QueryParam("sort")
                    @Parameter(description = "number or starts-on; a minus in front turns it round")
                    @Nullable
                    String sort) {
        surrogates.add(SurrogateKeys.CONFERENCES);
        return query.list(filter, page, sort);
    }

    @GET
    @Path("/{conference}")
    @Operation(operationId = "getConference", summary = "One edition with its sessions, by number or as the next one")
    public EditionDetail get(EditionReference conference) {
        return query.detail(findEdition.find(conference));
    }

    @POST
    @RolesAllowed({Roles.ORGANISER, Roles.SECRETARIAT})
    @Idempotent
    @Operation(operationId = "recordConference", summary = "Put an edition on record")
    @APIResponseSchema(value = EditionDetail.class, responseCode = "201")
    public RestResponse<EditionDetail> record(@NotNull @Valid EditionFacts facts) {
        var detail = recordEdition.record(facts);
        return RestResponse.ResponseBuilder.<EditionDetail>created(URI.create("/v1/conferences/" + facts.number()))
                .entity(detail)
                .build();
    }

    @PATCH
    @Path("/{conference}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RequestBody(content = @Content(schema = @Schema(implementation = EditionFacts.class)))
    @RolesAllowed({Roles.ORGANISER, Roles.SECRETARIAT})
    @Operation(operationId = "changeConference", summary = "Change what is said of an edition")
    public EditionDetail change(EditionReference conference, @BeanParam IfMatch ifMatch, MergePatch patch) {
        return reviseEdition.revise(conference, ifMatch, patch);
    }
}
