package eu.integratingcities.conference.schedule;

import eu.integratingcities.conference.edition.EditionReference;
import eu.integratingcities.conference.edition.FindEdition;
import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.idempotency.Idempotent;
import eu.integratingcities.http.paging.ItemList;
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

/** The streams of an edition. */
@Path("/v1/conferences/{conference}/streams")
@Tag(name = "schedule")
class StreamResource {

    private final FindEdition findEdition;
    private final ScheduleQuery query;
    private final OpenStream openStream;

    StreamResource(FindEdition findEdition, ScheduleQuery query, OpenStream openStream) {
        this.findEdition = findEdition;
        this.query = query;
        this.openStream = openStream;
    }

    @GET
    @Operation(operationId = "listStreams", summary = "The streams of an edition")
    public ItemList<StreamView> list(EditionReference conference) {
        return query.streams(findEdition.find(conference));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getStream", summary = "One stream")
    public StreamView get(EditionReference conference, UUID id) {
        return query.stream(findEdition.find(conference), id);
    }

    @POST
    @RolesAllowed({Roles.ORGANISER, Roles.SECRETARIAT})
    @Idempotent
    @Operation(operationId = "addStream", summary = "Add a stream to an edition")
    @APIResponseSchema(value = StreamView.class, responseCode = "201")
    public RestResponse<StreamView> add(EditionReference conference, @NotNull @Valid StreamFacts facts) {
        var stream = openStream.add(conference, facts);
        return RestResponse.ResponseBuilder.<StreamView>created(
                        URI.create("/v1/conferences/" + conference + "/streams/" + stream.id()))
                .entity(stream)
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RequestBody(content = @Content(schema = @Schema(implementation = StreamFacts.class)))
    @RolesAllowed({Roles.ORGANISER, Roles.SECRETARIAT})
    @Operation(operationId = "changeStream", summary = "Rename a stream or change its address; its id stays")
    public StreamView change(EditionReference conference, UUID id, @BeanParam IfMatch ifMatch, MergePatch patch) {
        return openStream.change(conference, id, ifMatch, patch);
    }
}
