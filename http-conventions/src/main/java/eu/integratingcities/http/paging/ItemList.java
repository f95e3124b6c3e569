package eu.integratingcities.http.paging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list. */
public record ItemList<V>(
        List<V> items, PageView page, @Nullable Instant dataAsOf) implements Listing<V> {
    public ItemList {
        items = List.copyOf(items);
    }

    /** A list that is short by nature and comes whole. */
    public static <V> ItemList<V> whole(List<V> items, @Nullable Instant dataAsOf) {
        return new ItemList<>(items, new PageView(Math.max(items.size(), 1), null, null), dataAsOf);
    }
}
