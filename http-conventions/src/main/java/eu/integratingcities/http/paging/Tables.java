package eu.integratingcities.http.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The from clause of one question.
 *
 * @param values in the order of its question marks
 */
record Tables(String sql, List<Object> values) {
    Tables {
        values = List.copyOf(values);
    }

    static Tables of(String sql) {
        return new Tables(sql, List.of());
    }

    /** @param value bound to each question mark of the join */
    Tables and(String join, Object value) {
        var all = new ArrayList<>(values);
        all.addAll(bound(join, value));
        return new Tables(sql + " " + join, all);
    }

    /** Equal for equal questions: what a cursor is bound to. */
    String fingerprint() {
        return sql + "\n" + values;
    }

    /** The value as often as the text has question marks. */
    static List<Object> bound(String text, Object value) {
        var marks = (int) text.chars().filter(character -> character == '?').count();
        return Collections.nCopies(marks, value);
    }
}
