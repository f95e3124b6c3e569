package eu.integratingcities.http.imports;

import eu.integratingcities.http.problem.Problem;
import eu.integratingcities.http.problem.ProblemException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rows of one import did so far. */
final class Tally implements RowReading {
    private static final int MOST_ERRORS = 1000;

    private final Map<RowOutcome, Integer> outcomes = new EnumMap<>(RowOutcome.class);
    private final List<RowError> errors = new ArrayList<>();
    private int rows;
    private int refused;

    @Override
    public void seen() {
        rows++;
    }

    void applied(List<RowOutcome> more) {
        more.forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
    }

    @Override
    public void refused(int line, @Nullable String key, ProblemException refusal) {
        refused++;
        if (errors.size() < MOST_ERRORS) {
            errors.add(new RowError(line, key, Problem.at(refusal, "#line-" + line)));
        }
    }

    int rows() {
        return rows;
    }

    int refused() {
        return refused;
    }

    int count(RowOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    List<RowError> errors() {
        return List.copyOf(errors);
    }
}
