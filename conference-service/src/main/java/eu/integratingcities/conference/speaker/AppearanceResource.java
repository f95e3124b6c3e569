package eu.integratingcities.conference.speaker;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who spoke where, and as what. */
@Path("/v1/appearances")
@Tag(name = "speakers")
class AppearanceResource {

    private final SpeakerQuery query;
    private final RecordAppearance recordAppearance;
    private final ReviseAppearance reviseAppearance;
    private final Surrogates surrogates;

    AppearanceResource(
            SpeakerQuery query,
            RecordAppearance recordAppearance,
            ReviseAppearance reviseAppearance,
            Surrogates surrogates) {
        this.query = query;
        this.recordAppearance = recordAppearance;
        this.reviseAppearance = reviseAppearance;
        this.surrogates = surrogates;
    }

    @GET
    @Operation(operationId = "listAppearances", summary = "Who spoke where, also for one city through all editions")
    public ItemList<AppearanceView> list(@BeanParam AppearanceFilter filter, @BeanParam PageRequest page) {
        surrogates.add(SurrogateKeys.APPEARANCES);
        return query.appearances(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAppearance", summary = "One appearance")
    public AppearanceView get(UUID id) {
        var appearance = query.appearance(id);
        surrogates.add(SurrogateKeys.speaker(appearance.speaker()), SurrogateKeys.conference(appearance.conference()));
        return appearance;
    }

    @POST
    @RolesAllowed({Roles.ORGANISER, Roles.SECRETARIAT})
    @Idempotent
    @Operation(operationId = "recordAppearance", summary = "Put on record that somebody speaks, with the office held")
    @APIResponseSchema(value = AppearanceView.class, responseCode = "201")
    public RestResponse<AppearanceView> record(@NotNull @Valid NewAppearance appearance) {
        var recorded = recordAppearance.record(appearance);
        return RestResponse.ResponseBuilder.<AppearanceView>created(URI.create("/v1/appearances/" + recorded.id()))
                .entity(recorded)
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RequestBody(content = @Content(schema = @Schema(implementation = AppearanceFacts.class)))
    @RolesAllowed({Roles.ORGANISER, Roles.SECRETARIAT})
    @Operation(operationId = "changeAppearance", summary = "Correct the office, organisation, city or part")
    public AppearanceView change(UUID id, @BeanParam IfMatch ifMatch, MergePatch patch) {
        return reviseAppearance.revise(id, ifMatch, patch);
    }
}
