package eu.integratingcities.signatory.provenance;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/discrepancies")
@PermitAll
@Tag(name = "provenance")
class DiscrepancyResource {

    private final DiscrepancyQuery query;
    private final Surrogates surrogates;

    DiscrepancyResource(DiscrepancyQuery query, Surrogates surrogates) {
        this.query = query;
        this.surrogates = surrogates;
    }

    @GET
    @Operation(
            operationId = "listDiscrepancies",
            summary = "Where sources contradict one another or the list",
            description = "Both sides are told, and which one the register follows. The secretariat also sees what is"
                    + " not published because it concerns a candidate.")
    public ItemList<DiscrepancyView> list(
            @QueryParam("city") @Parameter(description = "Slug of a city", example = "dortmund") @Nullable String city,
            @QueryParam("kind") @Parameter(description = "Kind", example = "unconfirmed-signature") @Nullable
                    String kind,
            @Valid @BeanParam PageRequest page) {
        addKeys();
        return query.page(city, kind, page);
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getDiscrepancy", summary = "One discrepancy, by key")
    public DiscrepancyView get(@PathParam("key") @Parameter(example = "contradiction-8") String key) {
        addKeys();
        return query.one(key);
    }

    /** Cities are named by their slugs, which change when a city is renamed. */
    private void addKeys() {
        surrogates.add(SurrogateKeys.DISCREPANCIES, SurrogateKeys.CITIES);
    }
}
