package eu.integratingcities.http.imports;

import eu.integratingcities.http.problem.Problem;
import eu.integratingcities.http.problem.ProblemException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What the rows of one import did so far; told by those who read and those who apply them. */
final class Tally implements RowReading {
    private static final int MOST_ERRORS = 1000;
    private static final int LONGEST_KEY = 200;

    private final Map<RowOutcome, Integer> outcomes = new EnumMap<>(RowOutcome.class);
    /** By line: lanes refuse in the order in which they come to it. */
    private final NavigableMap<Integer, RowError> errors = new TreeMap<>();

    private final Lock telling = new ReentrantLock();
    private int rows;
    private int refused;

    @Override
    public synchronized void seen() {
        rows++;
    }

    synchronized void applied(List<RowOutcome> more) {
        more.forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
    }

    @Override
    public synchronized void refused(int line, @Nullable String key, ProblemException refusal) {
        refused++;
        if (errors.size() < MOST_ERRORS || line < errors.lastKey()) {
            errors.put(line, new RowError(line, shortened(key), Problem.at(refusal, "#line-" + line)));
        }
        if (errors.size() > MOST_ERRORS) {
            errors.pollLastEntry();
        }
    }

    /** Lets lanes tell how far the import is one at a time, so that what is told later is never less. */
    void tell(Runnable teller) {
        telling.lock();
        try {
            teller.run();
        } finally {
            telling.unlock();
        }
    }

    /** A key that is wrong may be as long as its row. */
    private static @Nullable String shortened(@Nullable String key) {
        return key == null || key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }

    synchronized int rows() {
        return rows;
    }

    synchronized int refused() {
        return refused;
    }

    synchronized int count(RowOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** The first thousand refused rows of those that were looked at, by line. */
    synchronized List<RowError> errors() {
        return List.copyOf(errors.values());
    }
}
