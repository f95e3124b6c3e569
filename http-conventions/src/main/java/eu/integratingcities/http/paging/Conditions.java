package eu.integratingcities.http.paging;

import java.util.ArrayList;
import java.util.List;

/** The where clause of one question, with its values in the order of their question marks. */
class Conditions {
    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** @param value bound to each question mark of the condition */
    void add(String condition, Object value) {
        texts.add("(" + condition + ")");
        values.addAll(Tables.bound(condition, value));
    }

    /** The same conditions with another value where this one, and not merely an equal one, was bound. */
    Conditions with(Object other, Object insteadOf) {
        var changed = new Conditions();
        changed.texts.addAll(texts);
        values.forEach(value -> changed.values.add(value == insteadOf ? other : value));
        return changed;
    }

    List<Object> values() {
        return List.copyOf(values);
    }

    String sql() {
        return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
    }

    String sqlWith(List<String> more) {
        var all = new ArrayList<>(texts);
        all.addAll(more);
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    /** Equal for equal questions: what a cursor is bound to. */
    String fingerprint() {
        return texts + "\n" + values;
    }
}
