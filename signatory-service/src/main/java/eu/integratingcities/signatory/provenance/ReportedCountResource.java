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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/signatories/reported-counts")
@PermitAll
@Tag(name = "provenance")
class ReportedCountResource {

    private final ReportedCountQuery counts;
    private final Surrogates surrogates;

    ReportedCountResource(ReportedCountQuery counts, Surrogates surrogates) {
        this.counts = counts;
        this.surrogates = surrogates;
    }

    @GET
    @Operation(
            operationId = "listReportedCounts",
            summary = "The numbers of signatories that sources report, from early to late",
            description = "They follow different rules and disagree; none of them is the count of the list.")
    public ItemList<ReportedCountView> list(@Valid @BeanParam PageRequest page) {
        surrogates.add(SurrogateKeys.REPORTED_COUNTS);
        return counts.page(page);
    }
}
