package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import eu.integratingcities.http.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the published consequence rules in the order in which they were published. */
@ApplicationScoped
class ConsequenceRuleViews {

    private final Rows rows;

    ConsequenceRuleViews(Rows rows) {
        this.rows = rows;
    }

    ItemList<ConsequenceRuleView> page(PageRequest page) {
        return rules().sort("published-at", SortKey.ascending("r.published_at").as(KeyType.INSTANT))
                .lastChange(
                        "select greatest((select max(published_at) from consequence_rule), (select max(changed_at) from cycle))")
                .page(page);
    }

    /** @throws ProblemException not-found */
    ConsequenceRuleView one(String version) {
        return rules().where("r.version = ?", version)
                .one()
                .orElseThrow(() -> ProblemException.notFound("consequence rule", version));
    }

    private PageQuery<ConsequenceRuleView> rules() {
        return rows.select(ConsequenceRuleView.COLUMNS, ConsequenceRuleView::of)
                .from("consequence_rule r")
                .identifiedBy(SortKey.ascending("r.version"));
    }
}
