package eu.integratingcities.conference.schedule;

import eu.integratingcities.conference.edition.EditionReference;
import eu.integratingcities.conference.edition.FindEdition;
import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.conditional.IfMatch;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The sessions of an edition, one by one. */
@Path("/v1/conferences/{conference}/sessions")
@Tag(name = "schedule")
class SessionResource {

    private final FindEdition findEdition;
    private final Sessions sessions;
    private final ScheduleQuery query;
    private final PlanSession planSession;
    private final ReplanSession replanSession;
    private final CancelSession cancelSession;

    SessionResource(
            FindEdition findEdition,
            Sessions sessions,
            ScheduleQuery query,
            PlanSession planSession,
            ReplanSession replanSession,
            CancelSession cancelSession) {
        this.findEdition = findEdition;
        this.sessions = sessions;
        this.query = query;
        this.planSession = planSession;
        this.replanSession = replanSession;
        this.cancelSession = cancelSession;
    }

    @GET
    @Operation(operationId = "listSessions", summary = "The sessions of an edition")
    public ItemList<SessionView> list(
            EditionReference conference,
            @BeanParam SessionFilter filter,
            @BeanParam PageRequest page,
            @QueryParam("sort") @Parameter(description = "time or title; a minus in front turns it round") @Nullable
                    String sort) {
        return query.sessions(findEdition.find(conference), filter, page, sort);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSession", summary = "One session with its speakers")
    public SessionView get(EditionReference conference, UUID id) {
        return query.session(sessions.require(findEdition.find(conference), id).id());
    }

    @POST
    @RolesAllowed({Roles.ORGANISER, Roles.SECRETARIAT})
    @Idempotent
    @Operation(operationId = "planSession", summary = "Add a session to the programme")
    @APIResponseSchema(value = SessionView.class, responseCode = "201")
    public RestResponse<SessionView> plan(EditionReference conference, @NotNull @Valid SessionFacts facts) {
        var session = planSession.plan(conference, facts);
        return RestResponse.ResponseBuilder.<SessionView>created(location(session))
                .entity(session)
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RequestBody(content = @Content(schema = @Schema(implementation = SessionFacts.class)))
    @RolesAllowed({Roles.ORGANISER, Roles.SECRETARIAT})
    @Operation(operationId = "replanSession", summary = "Change what is said of a session")
    public SessionView replan(EditionReference conference, UUID id, @BeanParam IfMatch ifMatch, MergePatch patch) {
        return replanSession.replan(conference, id, ifMatch, patch);
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({Roles.ORGANISER, Roles.SECRETARIAT})
    @Idempotent
    @Operation(operationId = "cancelSession", summary = "Call a session off; it stays readable")
    public SessionView cancel(EditionReference conference, UUID id, @NotNull @Valid Cancellation cancellation) {
        return cancelSession.cancel(conference, id, cancellation);
    }

    private static URI location(SessionView session) {
        return URI.create("/v1/conferences/" + session.conference() + "/sessions/" + session.id());
    }
}
