package eu.integratingcities.http.paging;

import eu.integratingcities.http.parameter.NearestName;
import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A total order, and the way to go on after a given row.
 *
 * <p>"After the row" over several columns is a chain of ors, which PostgreSQL answers by walking all rows before it.
 * Each part of the chain by itself is one range of the index, so they are asked one by one and put together: at most
 * keys × limit rows are touched, whatever the depth, with nulls and mixed directions too.
 */
record Keyset(List<SortKey> keys) {
    static Keyset of(Map<String, List<SortKey>> sorts, @Nullable String asked, SortKey identity) {
        var name = asked == null ? sorts.keySet().stream().findFirst().orElse("") : asked;
        var reversed = name.startsWith("-");
        var chosen = sorts.get(reversed ? name.substring(1) : name);
        if (chosen == null && asked != null) {
            throw unknown(asked, sorts);
        }
        var keys = new ArrayList<SortKey>(chosen == null ? List.of() : chosen);
        if (reversed) {
            keys.replaceAll(SortKey::reversed);
        }
        keys.add(identity);
        return new Keyset(List.copyOf(keys));
    }

    String fingerprint() {
        return keys.toString();
    }

    /** The keys of a row, as a cursor keeps them. */
    List<@Nullable String> of(Row row) {
        var values = new ArrayList<@Nullable String>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            var value = row.raw(alias(i));
            values.add(value == null ? null : keys.get(i).type().format(value));
        }
        return values;
    }

    /** @param after the keys of the last row seen; null for the first page */
    Statement statement(String columns, Tables tables, Conditions conditions, @Nullable Cursor after, int limit) {
        var inner = "select " + columns + selectedKeys() + " from " + tables.sql();
        var values = new ArrayList<Object>();
        var parts = new ArrayList<String>();
        for (var alternative : conditions.alternatives()) {
            for (var range : after == null ? List.of(Range.ALL) : ranges(after)) {
                var where = conditions.sqlWith(Stream.concat(alternative.stream(), range.predicates().stream())
                        .toList());
                parts.add(inner + where + order(false) + " limit " + limit);
                values.addAll(tables.values());
                values.addAll(conditions.values());
                values.addAll(range.values());
            }
        }
        return new Statement(parts.size() == 1 ? parts.getFirst() : together(parts, limit), values);
    }

    private String together(List<String> parts, int limit) {
        return "(" + String.join(") union all (", parts) + ")" + order(true) + " limit " + limit;
    }

    /** The rows after the cursor, as ranges of the index: equal in the first i keys, and beyond in the next. */
    private List<Range> ranges(Cursor after) {
        var ranges = new ArrayList<Range>();
        var equal = Range.ALL;
        for (int i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            var seen = after.keys().get(i);
            if (seen == null) {
                equal = equal.and(key.expression() + " is null");
                continue;
            }
            var value = key.type().parse(seen);
            ranges.add(equal.and(key.beyond(), value));
            if (key.nullable()) {
                ranges.add(equal.and(key.expression() + " is null"));
            }
            equal = equal.and(key.expression() + " = ?", value);
        }
        return ranges;
    }

    private String selectedKeys() {
        var selected = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            selected.append(", ")
                    .append(keys.get(i).expression())
                    .append(" as ")
                    .append(alias(i));
        }
        return selected.toString();
    }

    private String order(boolean byAlias) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> (byAlias ? alias(i) : keys.get(i).expression())
                        + keys.get(i).direction())
                .collect(java.util.stream.Collectors.joining(", ", " order by ", ""));
    }

    private static String alias(int index) {
        return "key_" + index;
    }

    private static ProblemException unknown(String asked, Map<String, List<SortKey>> sorts) {
        var nearest = NearestName.of(asked, sorts.keySet());
        return new ProblemException(ProblemType.INVALID_PARAMETER, "There is no sort by " + asked + ".")
                .with(ProblemError.inParameter(
                        "sort",
                        "unknown-value",
                        "Use one of %s, with a minus in front for the other way round.%s"
                                .formatted(
                                        String.join(", ", sorts.keySet()),
                                        nearest.map(name -> " Nearest: " + name + ".")
                                                .orElse(""))));
    }

    /** SQL with its values in order. */
    record Statement(String sql, List<Object> values) {

        /** @param sql with the question marks of the tables, then those of the conditions */
        static Statement of(Tables tables, Conditions conditions, String sql) {
            var values = new ArrayList<>(tables.values());
            values.addAll(conditions.values());
            return new Statement(sql, values);
        }
    }

    private record Range(List<String> predicates, List<Object> values) {
        static final Range ALL = new Range(List.of(), List.of());

        Range and(String predicate, Object... bound) {
            var morePredicates = new ArrayList<>(predicates);
            morePredicates.add(predicate);
            var moreValues = new ArrayList<>(values);
            moreValues.addAll(List.of(bound));
            return new Range(morePredicates, moreValues);
        }
    }
}
