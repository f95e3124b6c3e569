package eu.integratingcities.http.paging;

import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A list read by keyset: the next page begins after the last row of this one, found through the index of the sort, so
 * that the thousandth page costs what the first does and rows that come or go in between shift nothing.
 *
 * @param <V> the view of one row
 */
public final class PageQuery<V> {
    private final Select select;
    private final NextLink nextLink;
    private final WholeFile whole;
    private final String columns;
    private final Function<Row, V> view;
    private final Conditions conditions = new Conditions();
    private final Map<String, List<SortKey>> sorts = new LinkedHashMap<>();
    private Tables tables = Tables.of("");
    private SortKey identity = SortKey.ascending("id").as(KeyType.UNIQUE_ID);
    private @Nullable String bySlug;
    private final List<UpdatedSince.Source> changing = new ArrayList<>();
    private @Nullable String lastChange;
    private @Nullable UnaryOperator<Conditions> fallback;

    PageQuery(Select select, NextLink nextLink, WholeFile whole, String columns, Function<Row, V> view) {
        this.select = select;
        this.nextLink = nextLink;
        this.whole = whole;
        this.columns = columns;
        this.view = view;
    }

    /** The from clause with its joins. */
    public PageQuery<V> from(String sql) {
        tables = Tables.of(sql);
        return this;
    }

    /** Adds a join to the from clause; its question marks stand for the value, as in {@link #where(String, Object)}. */
    public PageQuery<V> join(String sql, Object value) {
        tables = tables.and(sql, value);
        return this;
    }

    /** A condition without a value. */
    public PageQuery<V> where(String condition) {
        conditions.add(condition, List.of());
        return this;
    }

    /**
     * A condition that is asked only when its value is there: null and an empty collection leave it out. A question
     * mark stands for the value, however often; a collection is bound as text array ({@code c.country = any (?)}).
     */
    public PageQuery<V> where(String condition, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> many && many.isEmpty())) {
            conditions.add(condition, value);
        }
        return this;
    }

    /**
     * Keeps rows that meet any of these conditions, of which a row meets one at most. Each is asked by itself, for over an
     * {@code or} PostgreSQL does not walk the index of the sort. At most once for a query.
     */
    public PageQuery<V> whereEither(String... disjoint) {
        conditions.addEither(List.of(disjoint));
        return this;
    }

    /**
     * A condition with a second value to ask for if a page is empty by the first. A cursor goes on with whichever value
     * has rows. At most once for a query, and for pages only.
     */
    public PageQuery<V> where(String condition, Object value, Object otherwise) {
        if (fallback != null) {
            throw new IllegalStateException("A question has one value to fall back to");
        }
        fallback = asked -> asked.with(otherwise, value);
        return where(condition, value);
    }

    /** The unique column that breaks ties; {@code id}, a UUID, unless told. */
    public PageQuery<V> identifiedBy(SortKey key) {
        identity = key;
        return this;
    }

    /** As {@link #identifiedBy(SortKey)}, for a UUID column. */
    public PageQuery<V> identifiedBy(String column) {
        return identifiedBy(SortKey.ascending(column).as(KeyType.UNIQUE_ID));
    }

    /** The column with the slug, number or key by which items can be asked for beside their id. */
    public PageQuery<V> alsoKnownBy(String column) {
        return alsoKnownWhere(column + " = any (?)");
    }

    /** As {@link #alsoKnownBy}, by a condition in which question marks stand for the slugs. */
    public PageQuery<V> alsoKnownWhere(String condition) {
        bySlug = condition;
        return this;
    }

    /** The tables, by alias, whose {@code changed_at} says when an item changed. */
    public PageQuery<V> changing(String... aliases) {
        for (var alias : aliases) {
            changingWhere(alias, "true");
        }
        return this;
    }

    /** As {@link #changing}, of a table of which readers see only some rows. */
    public PageQuery<V> changingWhere(String alias, String condition) {
        changing.add(new UpdatedSince.Source(alias, condition));
        return this;
    }

    /** Offers a sort by this name, and by the name with a minus in front the other way round. The first is the default. */
    public PageQuery<V> sort(String name, SortKey... keys) {
        sorts.put(name, List.of(keys));
        return this;
    }

    /** A scalar query for {@code dataAsOf}, such as {@code select max(changed_at) from signatory}. */
    public PageQuery<V> lastChange(String sql) {
        lastChange = sql;
        return this;
    }

    /** The page in the default order. */
    public ItemList<V> page(PageRequest request) {
        return page(request, null);
    }

    /**
     * The page in the named order.
     *
     * @throws ProblemException for a sort that is not offered, a cursor of another question, or a list that is asked for as a
     *     whole and too long for that or for the moment
     */
    public ItemList<V> page(PageRequest request, @Nullable String sortName) {
        var keyset = Keyset.of(sorts, sortName, identity);
        narrow(request);
        int limit = whole.isWanted() ? WholeFile.MOST : request.limit();
        int few = Math.min(limit, PageRequest.MOST);
        var question = String.join("\n", tables.fingerprint(), conditions.fingerprint(), keyset.fingerprint());
        var after = request.cursor() == null ? null : Cursor.read(request.cursor(), question, keyset);
        var asked = conditions;
        var found = found(asked, keyset, after, few);
        if (found.isEmpty() && fallback != null) {
            asked = fallback.apply(conditions);
            found = found(asked, keyset, after, few);
        }
        if (found.size() > few && few < limit) {
            whole.makeRoom();
            found = found(asked, keyset, after, limit);
        }
        var more = found.size() > limit;
        if (more && whole.isWanted()) {
            throw tooLong();
        }
        var shown = more ? found.subList(0, limit) : found;
        var next = more ? nextLink.withCursor(new Cursor(shown.getLast().keys()).write(question)) : null;
        var total = request.count() ? count(asked) : null;
        return new ItemList<>(shown.stream().map(Found::item).toList(), new PageView(limit, next, total), lastChange());
    }

    private static ProblemException tooLong() {
        var detail =
                "The list has more than %d rows, and a file would be cut off. Ask for pages with limit, or take /v1/snapshots/latest."
                        .formatted(WholeFile.MOST);
        return new ProblemException(ProblemType.INVALID_PARAMETER, detail)
                .with(ProblemError.inParameter("limit", "missing", detail));
    }

    private void narrow(PageRequest request) {
        if (request.ids() != null) {
            Chosen.keep(request.ids(), identity, bySlug, conditions);
        }
        if (request.updatedSince() != null) {
            UpdatedSince.keep(request.updatedSince(), changing, conditions);
        }
    }

    /** One row more than fits the page, if there is one. */
    private List<Found<V>> found(Conditions asked, Keyset keyset, @Nullable Cursor after, int limit) {
        var statement = keyset.statement(columns, tables, asked, after, limit + 1);
        return select.run(statement.sql(), statement.values(), row -> new Found<>(view.apply(row), keyset.of(row)));
    }

    /** Everything in the default order, for a list that is short by nature. */
    public List<V> all() {
        var statement =
                Keyset.of(sorts, null, identity).statement(columns, tables, conditions, null, Integer.MAX_VALUE);
        return select.run(statement.sql(), statement.values(), view);
    }

    /** The one row that the conditions leave, if there is one. */
    public Optional<V> one() {
        return run(columns, conditions, view).stream().findFirst();
    }

    private Long count(Conditions asked) {
        return run("count(*) as total", asked, row -> row.count("total")).getFirst();
    }

    private <T> List<T> run(String selected, Conditions asked, Function<Row, T> read) {
        var sql = "select " + selected + " from " + tables.sql() + asked.sql();
        var statement = Keyset.Statement.of(tables, asked, sql);
        return select.run(statement.sql(), statement.values(), read);
    }

    private @Nullable Instant lastChange() {
        if (lastChange == null) {
            return null;
        }
        var times = new ArrayList<@Nullable Instant>(1);
        select.run(
                "select (" + lastChange + ") as last_change",
                List.of(),
                row -> times.add(row.instantOrNull("last_change")));
        return times.getFirst();
    }

    private record Found<V>(V item, List<@Nullable String> keys) {}
}
