package eu.integratingcities.http.paging;

/**
 * One column of a sort. Rows without a value come last in both directions.
 *
 * @param expression SQL, best one that an index is on
 * @param nullable whether rows may lack it; leaving that out where none does saves a branch of the query
 */
public record SortKey(String expression, KeyType type, boolean descending, boolean nullable) {
    /** Text from small to great, never null. For other types and nulls go on with the methods below. */
    public static SortKey ascending(String expression) {
        return new SortKey(expression, KeyType.TEXT, false, false);
    }

    public static SortKey descending(String expression) {
        return new SortKey(expression, KeyType.TEXT, true, false);
    }

    public SortKey as(KeyType newType) {
        return new SortKey(expression, newType, descending, nullable);
    }

    public SortKey orNull() {
        return new SortKey(expression, type, descending, true);
    }

    SortKey reversed() {
        return new SortKey(expression, type, !descending, nullable);
    }

    /**
     * The direction as SQL, for the expression or for its alias. Where the nulls go is said only where there can be some:
     * an index read backwards has them first, so saying it would keep PostgreSQL from reading it.
     */
    String direction() {
        return (descending ? " desc" : " asc") + (nullable ? " nulls last" : "");
    }

    /** The predicate for rows that come after a value, which is bound in place of the question mark. */
    String beyond() {
        return expression + (descending ? " < ?" : " > ?");
    }
}
