package eu.integratingcities.http.paging;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its list.
 *
 * @param limit the most items that this page could have
 * @param next path-absolute link to the next page; null on the last one
 * @param total how many items the whole list has; null unless asked for with count=true
 */
public record PageView(
        int limit, @Nullable String next, @Nullable Long total) {}
