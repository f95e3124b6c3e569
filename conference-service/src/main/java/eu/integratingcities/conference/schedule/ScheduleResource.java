package eu.integratingcities.conference.schedule;

import eu.integratingcities.conference.edition.EditionReference;
import eu.integratingcities.conference.edition.FindEdition;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The programme of an edition in one call. */
@Path("/v1/conferences/{conference}/schedule")
@Tag(name = "schedule", description = "What happens at an edition, when and where")
class ScheduleResource {

    private final FindEdition findEdition;
    private final ScheduleQuery query;

    ScheduleResource(FindEdition findEdition, ScheduleQuery query) {
        this.findEdition = findEdition;
        this.query = query;
    }

    @GET
    @Operation(
            operationId = "getSchedule",
            summary = "Days, sessions, rooms, streams, tracks and speakers of an edition in one call")
    public ScheduleView get(EditionReference conference) {
        return query.schedule(findEdition.find(conference));
    }
}
