package eu.integratingcities.conference.ceremony;

import eu.integratingcities.conference.edition.EditionReference;
import eu.integratingcities.conference.edition.FindEdition;
import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The signing ceremony of an edition. */
@Path("/v1/conferences/{conference}/ceremony")
@Tag(name = "ceremonies", description = "The public act at which cities sign the charter")
class CeremonyResource {

    private final FindEdition findEdition;
    private final Ceremonies ceremonies;
    private final HoldCeremony holdCeremony;

    CeremonyResource(FindEdition findEdition, Ceremonies ceremonies, HoldCeremony holdCeremony) {
        this.findEdition = findEdition;
        this.ceremonies = ceremonies;
        this.holdCeremony = holdCeremony;
    }

    @GET
    @Operation(operationId = "getCeremony", summary = "Which cities signed at an edition")
    public CeremonyView get(EditionReference conference) {
        return ceremonies.shown(findEdition.find(conference));
    }

    @POST
    @RolesAllowed({Roles.ORGANISER, Roles.SECRETARIAT})
    @Idempotent
    @Operation(operationId = "holdCeremony", summary = "Put on record which cities signed at an edition, or add some")
    @APIResponse(
            responseCode = "200",
            description = "There was one on record; what is new was added",
            content = @Content(schema = @Schema(implementation = CeremonyView.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is on record",
            content = @Content(schema = @Schema(implementation = CeremonyView.class)))
    public RestResponse<CeremonyView> hold(EditionReference conference, @NotNull @Valid CeremonyFacts ceremony) {
        var held = holdCeremony.hold(conference, ceremony);
        return switch (held.outcome()) {
            case HELD ->
                RestResponse.ResponseBuilder.<CeremonyView>created(location(held.ceremony()))
                        .entity(held.ceremony())
                        .build();
            case TOLD_MORE, KNOWN_BEFORE -> RestResponse.ok(held.ceremony());
        };
    }

    private static URI location(CeremonyView ceremony) {
        return URI.create("/v1/conferences/" + ceremony.conference() + "/ceremony");
    }
}
