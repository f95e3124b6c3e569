package eu.integratingcities.signatory.statistics;

import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.Listing;
import eu.integratingcities.http.paging.PageView;
import eu.integratingcities.signatory.membership.CountingRule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The number of signatories from the launch of the charter until today, whole. */
record SeriesView(
        List<SeriesPoint> items, PageView page, @Nullable Instant dataAsOf, CountingRule countingRule)
        implements Listing<SeriesPoint> {

    SeriesView {
        items = List.copyOf(items);
    }

    static SeriesView of(List<SeriesPoint> points, @Nullable Instant dataAsOf, CountingRule rule) {
        var whole = ItemList.whole(points, dataAsOf);
        return new SeriesView(whole.items(), whole.page(), whole.dataAsOf(), rule);
    }
}
