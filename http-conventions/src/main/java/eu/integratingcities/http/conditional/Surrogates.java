package eu.integratingcities.http.conditional;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the answer is made of, and how long the gateway may keep it. Without this it keeps nothing. */
@RequestScoped
public class Surrogates {
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Set<String> keys = new LinkedHashSet<>();
    private Duration freshness = LONGEST;

    /** Names what makes the answer stale when it changes. A list carries its list key only. */
    public Surrogates add(String... more) {
        keys.addAll(Arrays.asList(more));
        return this;
    }

    public Surrogates addAll(Collection<String> more) {
        keys.addAll(more);
        return this;
    }

    /** For answers that the clock changes without an event. The shortest time told holds; a day otherwise. */
    public Surrogates freshFor(Duration time) {
        freshness = time.compareTo(freshness) < 0 ? time : freshness;
        return this;
    }

    Set<String> keys() {
        return keys;
    }

    Duration freshness() {
        return freshness.isNegative() ? Duration.ZERO : freshness;
    }

    /** Whether it has been told a time for which the answer is fresh. */
    boolean isEndedByClock() {
        return freshness.compareTo(LONGEST) < 0;
    }
}
