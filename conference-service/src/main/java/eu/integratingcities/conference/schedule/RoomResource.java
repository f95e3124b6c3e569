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

/** The rooms of an edition. */
@Path("/v1/conferences/{conference}/rooms")
@Tag(name = "schedule")
class RoomResource {

    private final FindEdition findEdition;
    private final ScheduleQuery query;
    private final FitOutRoom fitOutRoom;

    RoomResource(FindEdition findEdition, ScheduleQuery query, FitOutRoom fitOutRoom) {
        this.findEdition = findEdition;
        this.query = query;
        this.fitOutRoom = fitOutRoom;
    }

    @GET
    @Operation(operationId = "listRooms", summary = "The rooms of an edition")
    public ItemList<RoomView> list(EditionReference conference) {
        return query.rooms(findEdition.find(conference));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRoom", summary = "One room")
    public RoomView get(EditionReference conference, UUID id) {
        return query.room(findEdition.find(conference), id);
    }

    @POST
    @RolesAllowed({Roles.ORGANISER, Roles.SECRETARIAT})
    @Idempotent
    @Operation(operationId = "addRoom", summary = "Add a room to an edition")
    @APIResponseSchema(value = RoomView.class, responseCode = "201")
    public RestResponse<RoomView> add(EditionReference conference, @NotNull @Valid RoomFacts facts) {
        var room = fitOutRoom.add(conference, facts);
        return RestResponse.ResponseBuilder.<RoomView>created(
                        URI.create("/v1/conferences/" + conference + "/rooms/" + room.id()))
                .entity(room)
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RequestBody(content = @Content(schema = @Schema(implementation = RoomFacts.class)))
    @RolesAllowed({Roles.ORGANISER, Roles.SECRETARIAT})
    @Operation(operationId = "changeRoom", summary = "Rename a room or change its capacity; its id stays")
    public RoomView change(EditionReference conference, UUID id, @BeanParam IfMatch ifMatch, MergePatch patch) {
        return fitOutRoom.change(conference, id, ifMatch, patch);
    }
}
