package eu.integratingcities.signatory.provenance;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Row;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import eu.integratingcities.http.parameter.Spelling;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of signatories that sources report. */
@ApplicationScoped
public class ReportedCountQuery {

    private final Rows rows;

    ReportedCountQuery(Rows rows) {
        this.rows = rows;
    }

    ItemList<ReportedCountView> page(PageRequest page) {
        return counts().lastChange("select max(changed_at) from reported_count").page(page);
    }

    /**
     * Those that speak of a day: it lies within the bounds of their date, and these are known.
     *
     * @param knownAt only those that were on record by then, in the words of now; null: all
     */
    public List<ReportedCountView> of(LocalDate day, @Nullable Instant knownAt) {
        return counts().where("as_of_earliest <= ? and as_of_latest >= ?", day)
                .where("known_since <= ?", knownAt)
                .all();
    }

    private PageQuery<ReportedCountView> counts() {
        return rows.select(
                        "id, as_of, count, qualifier, to_json(source_ids) as source_ids, note, changed_at",
                        ReportedCountQuery::view)
                .from("reported_count")
                .changing("reported_count")
                .sort(
                        "as-of",
                        SortKey.ascending("as_of_latest").as(KeyType.DATE).orNull());
    }

    private static ReportedCountView view(Row row) {
        return new ReportedCountView(
                row.id("id"),
                row.json("as_of", PartialDate.class),
                row.number("count"),
                Qualifier.valueOf(Spelling.constant(row.text("qualifier"))),
                row.json("source_ids", Texts.TYPE),
                row.textOrNull("note"),
                row.instant("changed_at"));
    }
}
