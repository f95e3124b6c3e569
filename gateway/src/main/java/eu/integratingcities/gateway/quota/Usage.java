package eu.integratingcities.gateway.quota;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What keys used since somebody last wrote it down. Only good keys are counted, so there are not more than those. */
@Singleton
public class Usage {

    /**
     * What is counted together.
     *
     * @param day in UTC
     */
    public record KeyDay(String key, LocalDate day) {}

    /**
     * Numbers of requests.
     *
     * @param counted that counted against the quota; one that is given back is taken off again
     * @param free that were answered 304
     * @param refused beyond the quota
     */
    public record Counts(long counted, long free, long refused) {
        private static final Counts COUNTED = new Counts(1, 0, 0);
        private static final Counts GIVEN_BACK = new Counts(-1, 1, 0);
        private static final Counts REFUSED = new Counts(0, 0, 1);

        Counts and(Counts more) {
            return new Counts(counted + more.counted, free + more.free, refused + more.refused);
        }
    }

    private final Map<KeyDay, Counts> counts = new ConcurrentHashMap<>();
    private final Clock clock;

    Usage(Clock clock) {
        this.clock = clock;
    }

    /** The day under which all that becomes of a request is counted. */
    KeyDay begin(String key) {
        var day = new KeyDay(key, LocalDate.now(clock));
        add(day, Counts.COUNTED);
        return day;
    }

    void givenBack(KeyDay day) {
        add(day, Counts.GIVEN_BACK);
    }

    void refused(String key) {
        add(new KeyDay(key, LocalDate.now(clock)), Counts.REFUSED);
    }

    private void add(KeyDay day, Counts more) {
        counts.merge(day, more, Counts::and);
    }

    /** Takes all that was counted; it is not there any more. */
    public Map<KeyDay, Counts> take() {
        var taken = new HashMap<KeyDay, Counts>();
        for (var day : List.copyOf(counts.keySet())) {
            var count = counts.remove(day);
            if (count != null) {
                taken.put(day, count);
            }
        }
        return taken;
    }

    /** Gives back what could not be written down. */
    public void restore(Map<KeyDay, Counts> untaken) {
        untaken.forEach(this::add);
    }
}
