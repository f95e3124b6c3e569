package eu.integratingcities.http.paging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list. Every listing exists in JSON, CSV and NDJSON; a listing with members of its own, such as
 * {@code completeness}, is a record that implements this.
 *
 * @param <V> the view of one item
 */
public interface Listing<V> {
    List<V> items();

    PageView page();

    /** When what the list is made of last changed; null when it is empty from the start. */
    @Nullable
    Instant dataAsOf();
}
