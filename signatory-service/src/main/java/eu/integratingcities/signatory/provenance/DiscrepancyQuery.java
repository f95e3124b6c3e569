package eu.integratingcities.signatory.provenance;

import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Row;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import eu.integratingcities.http.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Reads discrepancies; those that could give a candidate away only for the secretariat. */
@ApplicationScoped
class DiscrepancyQuery {

    private static final String COLUMNS = """
            d.id, d.key, d.kind, d.title, d.text, d.published, d.changed_at,
            to_json(d.source_ids) as source_ids,
            (select coalesce(json_agg(c.slug order by dc.position), '[]')
             from discrepancy_city dc
             join city c on c.id = dc.city_id
             where dc.discrepancy_id = d.id) as cities""";

    private static final String ABOUT_CITY = """
            exists (
                select 1
                from discrepancy_city dc
                join city c on c.id = dc.city_id
                where dc.discrepancy_id = d.id and c.slug = ?)""";

    private final Rows rows;
    private final Caller caller;

    DiscrepancyQuery(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    ItemList<DiscrepancyView> page(@Nullable String city, @Nullable String kind, PageRequest page) {
        return visible()
                .where(ABOUT_CITY, city)
                .where("d.kind = ?", kind)
                .sort("key", SortKey.ascending("d.key"))
                .lastChange("select max(changed_at) from discrepancy where published")
                .page(page);
    }

    DiscrepancyView one(String key) {
        return visible().where("d.key = ?", key).one().orElseThrow(() -> ProblemException.notFound("discrepancy", key));
    }

    private PageQuery<DiscrepancyView> visible() {
        var query = rows.select(COLUMNS, DiscrepancyQuery::view)
                .from("discrepancy d")
                .identifiedBy("d.id")
                .alsoKnownBy("d.key")
                .changing("d");
        return caller.is(Roles.SECRETARIAT) ? query : query.where("d.published");
    }

    private static DiscrepancyView view(Row row) {
        return new DiscrepancyView(
                row.id("id"),
                row.text("key"),
                row.text("kind"),
                row.text("title"),
                row.text("text"),
                row.json("cities", Texts.TYPE),
                row.json("source_ids", Texts.TYPE),
                row.flag("published"),
                row.instant("changed_at"));
    }
}
