package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import jakarta.enterprise.context.ApplicationScoped;

/** The reports that the caller may see, newest cycle first. */
@ApplicationScoped
class ListReports {

    private static final SortKey CYCLE = SortKey.descending("cycle").as(KeyType.NUMBER);
    private static final SortKey CITY = SortKey.ascending("city");

    private static final String LAST_CHANGE = "select max(changed_at) from city_report";

    private final Rows rows;
    private final Caller caller;

    ListReports(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    ItemList<ReportSummaryView> page(PageRequest page, ReportFilter filter) {
        var reports = rows.select(ReportSummaryView.COLUMNS, ReportSummaryView::of)
                .from("city_report")
                .changing("city_report")
                .where("cycle = ?", filter.cycle())
                .where("city = ? or city_id in (select id from city_copy where slug = ?)", filter.city())
                .where("state = ?", filter.state())
                .where("reporter_type = ?", filter.reporterType())
                .sort("cycle", CYCLE, CITY)
                .sort("city", CITY, CYCLE);
        return visible(reports, Audience.of(caller)).page(page, filter.sort());
    }

    /** The same rule as {@link Audience#sees}; a test compares the two. */
    private static PageQuery<ReportSummaryView> visible(PageQuery<ReportSummaryView> reports, Audience audience) {
        if (audience.secretariat()) {
            return reports.lastChange(LAST_CHANGE);
        }
        var seenByRole = audience.reviewer() ? "state <> 'DRAFT'" : "state = 'PUBLISHED'";
        var ownCity = audience.ownCity();
        return ownCity == null
                ? reports.where(seenByRole).lastChange(LAST_CHANGE + " where " + seenByRole)
                : reports.where(seenByRole + " or city_id in (select id from city_copy where slug = ?)", ownCity);
    }
}
