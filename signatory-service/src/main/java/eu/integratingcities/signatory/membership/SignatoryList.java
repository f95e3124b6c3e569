package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.Listing;
import eu.integratingcities.http.paging.PageView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the list of signatories, with what is known of the list's gaps. */
record SignatoryList(
        List<SignatoryView> items, PageView page, @Nullable Instant dataAsOf, Completeness completeness)
        implements Listing<SignatoryView> {

    SignatoryList {
        items = List.copyOf(items);
    }

    static SignatoryList of(ItemList<SignatoryView> found, Completeness completeness) {
        return new SignatoryList(found.items(), found.page(), found.dataAsOf(), completeness);
    }
}
