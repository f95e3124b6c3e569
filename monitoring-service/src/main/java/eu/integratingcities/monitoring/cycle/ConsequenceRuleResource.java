package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/monitoring/consequence-rules")
@Tag(name = "cycles")
@PermitAll
class ConsequenceRuleResource {

    private final ConsequenceRuleViews views;
    private final Surrogates surrogates;

    ConsequenceRuleResource(ConsequenceRuleViews views, Surrogates surrogates) {
        this.views = views;
        this.surrogates = surrogates;
    }

    @GET
    @Operation(
            operationId = "listConsequenceRules",
            summary = "List the rules by which a missing report gives reason to propose a status change",
            description =
                    "No round has a rule unless the secretariat gives it one. A version says the same for ever, and"
                            + " stays readable when no round has it any more. A rule changes no status: it proposes, and a named"
                            + " decision of the secretariat accepts or declines.")
    public ItemList<ConsequenceRuleView> list(@BeanParam PageRequest page) {
        surrogates.add(SurrogateKeys.CONSEQUENCE_RULES);
        return views.page(page);
    }

    @GET
    @Path("{version}")
    @Operation(operationId = "getConsequenceRule", summary = "Read one consequence rule by its version")
    public ConsequenceRuleView get(@Parameter(example = "2026-1") String version) {
        surrogates.add(SurrogateKeys.CONSEQUENCE_RULES);
        return views.one(version);
    }
}
