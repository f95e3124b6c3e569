package eu.integratingcities.events;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Names of what public answers are made of. An answer lists its keys in {@code Surrogate-Key}, an event the keys that it
 * makes stale in {@code touches}; both use these names, so that a cache evicts exactly what changed.
 */
public final class SurrogateKeys {

    public static final String SIGNATORIES = "signatories";
    public static final String CITIES = "cities";
    public static final String CHARTER = "charter";
    public static final String REPORTED_COUNTS = "reported-counts";
    public static final String DISCREPANCIES = "discrepancies";
    public static final String SOURCES = "sources";
    public static final String CORRECTIONS = "corrections";
    public static final String CYCLES = "cycles";
    public static final String CONSEQUENCE_RULES = "consequence-rules";
    public static final String REPORTS = "reports";
    public static final String CONFERENCES = "conferences";
    public static final String SPEAKERS = "speakers";
    public static final String APPEARANCES = "appearances";

    private SurrogateKeys() {}

    public static String signatory(String slug) {
        return "signatory:" + slug;
    }

    public static String city(String slug) {
        return "city:" + slug;
    }

    /** The answers that show one source, its own or a record that rests on it. */
    public static String source(String id) {
        return "source:" + id;
    }

    public static String correction(UUID id) {
        return "correction:" + id;
    }

    public static String cycle(int number) {
        return "cycle:" + number;
    }

    /** The participations of one cycle. */
    public static String participations(int cycle) {
        return "participations:" + cycle;
    }

    public static String report(UUID id) {
        return "report:" + id;
    }

    public static String conference(int number) {
        return "conference:" + number;
    }

    public static String speaker(UUID personId) {
        return "speaker:" + personId;
    }

    /** The keys as an event carries them. */
    public static SortedSet<String> of(String... keys) {
        return copyOf(Arrays.asList(keys));
    }

    static SortedSet<String> copyOf(Collection<String> keys) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    }
}
