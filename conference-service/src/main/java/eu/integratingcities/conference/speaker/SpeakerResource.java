package eu.integratingcities.conference.speaker;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.patch.MergePatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people who spoke. A speaker comes on record with the first appearance. */
@Path("/v1/speakers")
@Tag(name = "speakers", description = "Who spoke, and in which office")
class SpeakerResource {

    private final SpeakerQuery query;
    private final People people;
    private final CorrectName correctName;
    private final Surrogates surrogates;

    SpeakerResource(SpeakerQuery query, People people, CorrectName correctName, Surrogates surrogates) {
        this.query = query;
        this.people = people;
        this.correctName = correctName;
        this.surrogates = surrogates;
    }

    @GET
    @Operation(operationId = "listSpeakers", summary = "Everybody who spoke, by name")
    public ItemList<SpeakerView> list(@BeanParam PageRequest page) {
        surrogates.add(SurrogateKeys.SPEAKERS);
        return query.speakers(page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSpeaker", summary = "One speaker with every appearance")
    public SpeakerDetail get(UUID id) {
        surrogates.add(SurrogateKeys.speaker(id));
        var speaker = query.speaker(people.require(id));
        speaker.appearances().forEach(appearance -> surrogates.add(SurrogateKeys.conference(appearance.conference())));
        return speaker;
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RequestBody(content = @Content(schema = @Schema(implementation = SpeakerName.class)))
    @RolesAllowed({Roles.ORGANISER, Roles.SECRETARIAT})
    @Operation(operationId = "correctSpeakerName", summary = "Correct a speaker's name")
    public SpeakerDetail correct(UUID id, @BeanParam IfMatch ifMatch, MergePatch patch) {
        return correctName.correct(id, ifMatch, patch);
    }
}
