package eu.integratingcities.http.sample;

import eu.integratingcities.http.caller.Caller;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/places")
@Tag(name = "places")
class PlaceResource {
    private final Places places;
    private final Surrogates surrogates;
    private final Caller caller;

    PlaceResource(Places places, Surrogates surrogates, Caller caller) {
        this.places = places;
        this.surrogates = surrogates;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listPlaces", summary = "The places on record")
    public ItemList<PlaceView> list(
            @RestQuery @Nullable PlaceKind kind,
            @RestQuery @Nullable String prefix,
            @RestQuery @Nullable String bbox,
            @RestQuery @Nullable String sort,
            @BeanParam PageRequest page) {
        surrogates.add("places");
        return places.list(kind, prefix, bbox, sort, page);
    }

    @GET
    @Path("/{slug}")
    @Operation(operationId = "readPlace", summary = "One place")
    public PlaceView read(String slug) {
        surrogates.add("place:" + slug);
        return places.require(slug);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.SECRETARIAT, Roles.CITY_EDITOR})
    @Operation(operationId = "recordPlace", summary = "Put a place on record")
    @APIResponseSchema(value = PlaceView.class, responseCode = "201")
    public RestResponse<PlaceView> create(@Valid @NotNull NewPlace place) {
        caller.requireCity(place.slug());
        return RestResponse.ResponseBuilder.<PlaceView>created(URI.create("/v1/places/" + place.slug()))
                .entity(places.create(place))
                .build();
    }

    @PATCH
    @Path("/{slug}")
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changePlace", summary = "Change a place")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewPlace.class)))
    public PlaceView change(String slug, @BeanParam IfMatch ifMatch, MergePatch patch) {
        var current = places.require(slug);
        ifMatch.require(current.version(), () -> current);
        return places.change(patch.apply(current.writable(), NewPlace.class));
    }

    @DELETE
    @Path("/{slug}")
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(operationId = "removePlace", summary = "Take a place off the record")
    public void remove(String slug) {
        places.remove(slug);
    }
}
