package eu.integratingcities.signatory.relation;

import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.idempotency.Idempotent;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.signatory.city.RelationView;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/cities/{slug}/relations")
@Tag(name = "cities")
class RelationResource {

    private final ReadRelations readRelations;
    private final RelateCities relateCities;
    private final RemoveRelation removeRelation;

    RelationResource(ReadRelations readRelations, RelateCities relateCities, RemoveRelation removeRelation) {
        this.readRelations = readRelations;
        this.relateCities = relateCities;
        this.removeRelation = removeRelation;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listRelations",
            summary = "What other cities are to a city: predecessor, successor, whole or part",
            description = "Each relation is told by both cities, under the same id and from their own side.")
    public ItemList<RelationView> list(@PathParam("slug") String slug) {
        return readRelations.all(slug);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getRelation", summary = "One relation, from the side of this city")
    public RelationView get(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        return readRelations.one(slug, id);
    }

    @POST
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(
            operationId = "relateCities",
            summary = "Record what another city is to a city",
            description = "The other city tells the same relation from its side. A city that has a successor keeps its"
                    + " id, slug and status: if its membership is to end, that is a decision on its status.")
    @APIResponse(responseCode = "201", description = "The relation, with its address in Location")
    public RestResponse<RelationView> relate(@PathParam("slug") String slug, @NotNull @Valid NewRelation relation) {
        var recorded = relateCities.relate(slug, relation);
        return RestResponse.ResponseBuilder.<RelationView>created(
                        URI.create("/v1/cities/" + slug + "/relations/" + recorded.id()))
                .entity(recorded)
                .build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(operationId = "removeRelation", summary = "Take a relation off the record, of both cities")
    public void remove(@PathParam("slug") String slug, @PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
        removeRelation.remove(slug, id, ifMatch);
    }
}
