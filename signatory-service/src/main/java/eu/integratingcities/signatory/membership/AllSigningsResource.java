package eu.integratingcities.signatory.membership;

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

@Path("/v1/signings")
@Tag(name = "signings")
class AllSigningsResource {

    private final AllSignings signings;
    private final Surrogates surrogates;

    AllSigningsResource(AllSignings signings, Surrogates surrogates) {
        this.signings = signings;
        this.surrogates = surrogates;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listAllSignings",
            summary = "List the signings of all signatories, one a row",
            description = "What the CSV of signatories leaves out, because a cell holds one value. Who signed is told"
                    + " with the signings of one signatory only.")
    public ItemList<SigningRowView> list(
            @Valid @BeanParam SigningFilter filter,
            @QueryParam("sort")
                    @Parameter(
                            description =
                                    "signed-on or city; a minus in front turns the order. signed-on goes by the last day"
                                            + " on which the signing can have been",
                            example = "-signed-on")
                    @Nullable
                    String sort,
            @Valid @BeanParam PageRequest page) {
        surrogates.add(SurrogateKeys.SIGNATORIES);
        return signings.page(filter, sort, page);
    }
}
