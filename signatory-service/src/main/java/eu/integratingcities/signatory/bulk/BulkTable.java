package eu.integratingcities.signatory.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as COPY fills it: its columns, and what each of them takes of what a row is made of. Columns that are not named
 * here the database fills itself.
 *
 * @param <T> what a row is made of
 */
public final class BulkTable<T> {

    private final String name;
    private final List<Column<T>> columns;

    private BulkTable(String name, List<Column<T>> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /** A table of which no column is known yet. */
    public static <T> BulkTable<T> named(String name) {
        return new BulkTable<>(name, List.of());
    }

    /**
     * The same with one more column.
     *
     * @param value a text, a number, a truth, a {@link java.util.UUID}, an {@link java.time.Instant}, a
     *     {@link java.time.LocalDate}, of which {@link java.time.LocalDate#MAX} is the end of time, a list of texts, or null
     */
    public BulkTable<T> with(String column, Function<T, @Nullable Object> value) {
        return with(new Column<>(column, (row, text) -> text.value(value.apply(row))));
    }

    /** The same with one more column, of a part that a row may lack; null then. */
    public <P> BulkTable<T> with(String column, Function<T, @Nullable P> part, Function<P, @Nullable Object> value) {
        return with(column, row -> {
            var found = part.apply(row);
            return found == null ? null : value.apply(found);
        });
    }

    /** The same with one more column, of JSON. */
    public BulkTable<T> withJson(String column, Function<T, @Nullable Object> value) {
        return with(new Column<>(column, (row, text) -> text.json(value.apply(row))));
    }

    private BulkTable<T> with(Column<T> column) {
        var more = new ArrayList<>(columns);
        more.add(column);
        return new BulkTable<>(name, more);
    }

    String sql() {
        return columns.stream()
                .map(Column::name)
                .collect(Collectors.joining(", ", "copy " + name + " (", ") from stdin"));
    }

    void write(T row, BulkText text) {
        columns.forEach(column -> column.value().write(row, text));
        text.endOfRow();
    }

    private record Column<T>(String name, Value<T> value) {}

    private interface Value<T> {
        void write(T row, BulkText text);
    }
}
