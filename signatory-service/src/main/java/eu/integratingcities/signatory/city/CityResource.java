package eu.integratingcities.signatory.city;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.http.idempotency.Idempotent;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.patch.MergePatch;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/cities")
@Tag(name = "cities", description = "Every city that the system names, signatory or not")
class CityResource {

    private final CityQuery query;
    private final Cities cities;
    private final RecordCity recordCity;
    private final ChangeCity changeCity;
    private final Surrogates surrogates;

    CityResource(CityQuery query, Cities cities, RecordCity recordCity, ChangeCity changeCity, Surrogates surrogates) {
        this.query = query;
        this.cities = cities;
        this.recordCity = recordCity;
        this.changeCity = changeCity;
        this.surrogates = surrogates;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listCities", summary = "List every city that the system names")
    public ItemList<CityView> list(
            @Valid @BeanParam CityFilter filter,
            @QueryParam("sort")
                    @Parameter(
                            description =
                                    "name, slug or country, with q also relevance; a minus in front turns the order",
                            example = "name")
                    @Nullable
                    String sort,
            @Valid @BeanParam PageRequest page) {
        surrogates.add(SurrogateKeys.CITIES);
        return query.page(filter, sort, page);
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Operation(operationId = "getCity", summary = "One city, by slug or id")
    public CityView get(@PathParam("slug") String slug) {
        surrogates.add(SurrogateKeys.city(slug));
        var city = cities.require(slug);
        surrogates.add(SurrogateKeys.city(city.slug()));
        var found = query.one(city.id());
        surrogates.addAll(RelationView.surrogateKeys(found.relations()));
        surrogates.addAll(ProvenanceColumns.surrogateKeys(found.sources()));
        return found;
    }

    @POST
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(operationId = "recordCity", summary = "Put a city on file")
    @APIResponse(responseCode = "201", description = "The city, with its address in Location")
    public RestResponse<CityView> record(@NotNull @Valid NewCity city) {
        var recorded = recordCity.record(city);
        return RestResponse.ResponseBuilder.<CityView>created(URI.create("/v1/cities/" + recorded.slug()))
                .entity(recorded)
                .build();
    }

    @PATCH
    @RequestBody(
            description = "Members of NewCity: those that are absent stay, those that are null are cleared",
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = NewCity.class),
                            example = "{\"names\": [{\"value\": \"Köln\", \"lang\": \"de\", \"type\": \"official\"}]}"))
    @Path("/{slug}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.SECRETARIAT, Roles.CITY_EDITOR})
    @Operation(
            operationId = "changeCity",
            summary = "Change what is said of a city",
            description = "A city's editor may change the names of its own city, and say where they are from in"
                    + " fieldSourceIds; the secretariat everything. What is changed without a source has none from then"
                    + " on. A new slug renames the city: the old one leads to it from then on.")
    public CityView change(@PathParam("slug") String slug, @BeanParam IfMatch ifMatch, @NotNull MergePatch patch) {
        return changeCity.change(slug, ifMatch, patch);
    }
}
