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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/sources")
@PermitAll
@Tag(name = "provenance", description = "Says who: sources, reported numbers, contradictions")
class SourceResource {

    private final SourceQuery query;
    private final Surrogates surrogates;

    SourceResource(SourceQuery query, Surrogates surrogates) {
        this.query = query;
        this.surrogates = surrogates;
    }

    @GET
    @Operation(operationId = "listSources", summary = "Every source that records name")
    public ItemList<SourceView> list(@Valid @BeanParam PageRequest page) {
        surrogates.add(SurrogateKeys.SOURCES);
        return query.page(page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSource", summary = "One source, by the id that records name it by")
    public SourceView get(@PathParam("id") @Parameter(example = "S02") String id) {
        surrogates.add(SurrogateKeys.source(id));
        return query.one(id);
    }
}
