package eu.integratingcities.gateway.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * A public list of a service, and what it is called in a snapshot.
 *
 * @param name of its files
 * @param title for people
 * @param path of the list, as published; with a parameter where each item of another list has a list of its own
 * @param query what the list is asked for, beside the page; empty for nothing
 * @param paged whether the list comes in pages
 * @param parent the list whose items have a list of their own; null for a list that stands alone
 * @param wording whether it holds wording of the charter, which the licence does not cover
 */
record SnapshotTable(
        String name,
        String title,
        String path,
        String query,
        boolean paged,
        @Nullable Parent parent,
        boolean wording) {

    /**
     * The list above.
     *
     * @param table its name in the snapshot, read before
     * @param member of its items, which stands in the path
     * @param column what says in each row to which item of the list above it belongs; empty where the rows say it themselves
     */
    record Parent(String table, String member, String column) {}

    /** The list with this in place of the path's parameter, in the format of the suffix. */
    String address(String key, String suffix) {
        var list = path.replaceFirst("\\{[^}]*}", key) + "." + suffix;
        return query.isEmpty() ? list : list + "?" + query;
    }

    /** The same with pages as large as they can be. */
    String pages(String key, String suffix, int limit) {
        var list = address(key, suffix);
        if (!paged) {
            return list;
        }
        return list + (query.isEmpty() ? "?" : "&") + "limit=" + limit;
    }
}
