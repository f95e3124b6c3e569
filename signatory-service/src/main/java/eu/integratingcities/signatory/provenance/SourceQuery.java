package eu.integratingcities.signatory.provenance;

import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Row;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import eu.integratingcities.http.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads sources. */
@ApplicationScoped
class SourceQuery {

    private final Rows rows;

    SourceQuery(Rows rows) {
        this.rows = rows;
    }

    ItemList<SourceView> page(PageRequest page) {
        return sources().lastChange("select max(changed_at) from source").page(page);
    }

    SourceView one(String id) {
        return sources().where("id = ?", id).one().orElseThrow(() -> ProblemException.notFound("source", id));
    }

    private PageQuery<SourceView> sources() {
        return rows.select("id, kind, title, address, dated, taken, licence, version, changed_at", SourceQuery::view)
                .from("source")
                .identifiedBy(SortKey.ascending("id"))
                .changing("source")
                .sort("id", SortKey.ascending("id"));
    }

    private static SourceView view(Row row) {
        return new SourceView(
                row.text("id"),
                row.text("kind"),
                row.text("title"),
                row.textOrNull("address"),
                row.textOrNull("dated"),
                row.textOrNull("taken"),
                row.textOrNull("licence"),
                row.count("version"),
                row.instant("changed_at"));
    }
}
