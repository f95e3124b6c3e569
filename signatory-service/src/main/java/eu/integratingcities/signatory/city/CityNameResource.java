package eu.integratingcities.signatory.city;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/city-names")
@Tag(name = "cities")
class CityNameResource {

    private final CityNameQuery query;
    private final Surrogates surrogates;

    CityNameResource(CityNameQuery query, Surrogates surrogates) {
        this.query = query;
        this.surrogates = surrogates;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listCityNames",
            summary = "List the names of all cities, one a row",
            description = "What the CSV of cities leaves out, because a cell holds one value.")
    public ItemList<CityNameRowView> list(
            @QueryParam("city") @Parameter(description = "Slug of the city", example = "vienna") @Nullable String city,
            @QueryParam("language") @Parameter(description = "Names in this language, BCP 47", example = "de") @Nullable
                    String language,
            @Valid @BeanParam PageRequest page) {
        surrogates.add(SurrogateKeys.CITIES);
        return query.page(city, language, page);
    }
}
