package eu.integratingcities.signatory.competence;

import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.paging.ItemList;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/signatories/{slug}/competences")
@Tag(name = "competences", description = "How far each commitment is a city's duty")
class CompetenceResource {

    private final ReadCompetences readCompetences;
    private final StateCompetence stateCompetence;
    private final TakeBackCompetence takeBackCompetence;

    CompetenceResource(
            ReadCompetences readCompetences, StateCompetence stateCompetence, TakeBackCompetence takeBackCompetence) {
        this.readCompetences = readCompetences;
        this.stateCompetence = stateCompetence;
        this.takeBackCompetence = takeBackCompetence;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listCompetences",
            summary = "How far each commitment is a signatory's duty",
            description = "In the order of the charter. A commitment that is not listed is one of which nobody has"
                    + " stated anything.")
    public ItemList<CompetenceView> list(@PathParam("slug") String slug) {
        return readCompetences.all(slug);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "getCompetence", summary = "How far one commitment is a signatory's duty")
    public CompetenceView get(
            @PathParam("slug") String slug, @PathParam("code") @Parameter(example = "SP-2") String code) {
        return readCompetences.one(slug, code);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.CITY_EDITOR})
    @Operation(
            operationId = "stateCompetence",
            summary = "State how far a commitment is a signatory's duty",
            description = "A city's editor may do so for its own city. Where something is stated already, If-Match must"
                    + " name its version.")
    @APIResponse(responseCode = "200", description = "What is stated now")
    @APIResponse(responseCode = "201", description = "What is stated now; nothing was before")
    public RestResponse<CompetenceView> state(
            @PathParam("slug") String slug,
            @PathParam("code") @Parameter(example = "SP-2") String code,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid NewCompetence competence) {
        var stated = stateCompetence.state(slug, code, ifMatch, competence);
        return stated.isNew()
                ? RestResponse.ResponseBuilder.<CompetenceView>created(
                                URI.create("/v1/signatories/" + slug + "/competences/" + code))
                        .entity(stated.view())
                        .build()
                : RestResponse.ok(stated.view());
    }

    @DELETE
    @Path("/{code}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.CITY_EDITOR})
    @Operation(
            operationId = "takeBackCompetence",
            summary = "Take back what is stated of a commitment",
            description = "From then on nobody has stated anything; that is not the same as no competence.")
    public void takeBack(
            @PathParam("slug") String slug,
            @PathParam("code") @Parameter(example = "SP-2") String code,
            @BeanParam IfMatch ifMatch) {
        takeBackCompetence.takeBack(slug, code, ifMatch);
    }
}
