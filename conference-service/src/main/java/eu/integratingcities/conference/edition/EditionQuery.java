package eu.integratingcities.conference.edition;

import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Reads editions for answers. Changes must have been flushed. */
@ApplicationScoped
class EditionQuery {

    private final Rows rows;

    EditionQuery(Rows rows) {
        this.rows = rows;
    }

    ItemList<EditionView> list(EditionFilter filter, PageRequest page, @Nullable String sort) {
        return rows.select(EditionView.COLUMNS, EditionView::of)
                .from("edition e")
                .where("e.host_city = any (slugs_of(?))", filter.hostCity())
                .where("e.attendance_mode = ?", filter.attendanceMode())
                .where("e.funding_project = ?", filter.fundingProject())
                .where("e.starts_earliest >= ?", filter.startsFrom())
                .where("e.starts_earliest <= ?", filter.startsTo())
                .sort("number", SortKey.ascending("e.number").as(KeyType.NUMBER))
                .sort(
                        "starts-on",
                        SortKey.ascending("e.starts_earliest").as(KeyType.DATE).orNull())
                .identifiedBy("e.id")
                .alsoKnownBy("cast(e.number as text)")
                .changing("e")
                .lastChange(
                        "select greatest((select max(changed_at) from edition), (select max(changed_at) from ceremony))")
                .page(page, sort);
    }

    EditionDetail detail(Edition edition) {
        return rows.select(EditionDetail.COLUMNS, EditionDetail::of)
                .from("edition e")
                .where("e.id = ?", edition.id())
                .one()
                .orElseThrow();
    }
}
