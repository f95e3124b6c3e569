package eu.integratingcities.http.paging;

import java.util.ArrayList;
import java.util.List;

/** The where clause of one question, with its values in the order of their question marks. */
class Conditions {
    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private List<String> either = List.of();

    /** @param value bound to each question mark of the condition */
    void add(String condition, Object value) {
        texts.add("(" + condition + ")");
        values.addAll(Tables.bound(condition, value));
    }

    /** The same conditions with another value where this one, and not merely an equal one, was bound. */
    Conditions with(Object other, Object insteadOf) {
        var changed = new Conditions();
        changed.texts.addAll(texts);
        changed.either = either;
        values.forEach(value -> changed.values.add(value == insteadOf ? other : value));
        return changed;
    }

    /** @param disjoint conditions without values, of which a row meets one at most */
    void addEither(List<String> disjoint) {
        if (!either.isEmpty()) {
            throw new IllegalStateException("A question has one choice of conditions, this one has " + either);
        }
        either = disjoint;
    }

    List<Object> values() {
        return List.copyOf(values);
    }

    /** The conditions of which a row meets one at most, each to be asked by itself; a single empty one without a choice. */
    List<List<String>> alternatives() {
        return either.isEmpty()
                ? List.of(List.of())
                : either.stream().map(List::of).toList();
    }

    String sql() {
        return sqlWith(either.isEmpty() ? List.of() : List.of("(" + String.join(" or ", either) + ")"));
    }

    String sqlWith(List<String> more) {
        var all = new ArrayList<>(texts);
        all.addAll(more);
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    /** Equal for equal questions: what a cursor is bound to. */
    String fingerprint() {
        return texts + "\n" + either + "\n" + values;
    }
}
