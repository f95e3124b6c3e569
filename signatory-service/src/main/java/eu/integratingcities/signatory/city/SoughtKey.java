package eu.integratingcities.signatory.city;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One spelling of what a reader looks for, and what it finds. */
final class SoughtKey {

    /** Shorter keys find only what begins with them: a trigram index knows nothing shorter within a word. */
    private static final int SHORTEST_PART = 3;

    /** One letter in a shorter word makes another word. */
    private static final int SHORTEST_MISTYPED = 4;

    /** The patterns grow with the key, and one slip among so many letters leaves parts that are found. */
    private static final int LONGEST_MISTYPED = 24;

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final String key;

    /** The key as it may have been meant; {@code _} stands for any letter. */
    private final List<String> meant;

    private final Pattern mistyped;

    private SoughtKey(String key, Collection<String> meant) {
        this.key = key;
        this.meant = List.copyOf(meant);
        this.mistyped = meant.isEmpty()
                ? NOTHING
                : Pattern.compile(" (?:" + String.join("|", meant).replace('_', '.') + ") ");
    }

    /** A key that is meant as it is. */
    static SoughtKey literal(String key) {
        return new SoughtKey(key, List.of());
    }

    /**
     * A key that may have one letter too many or too few, a wrong one, or two that changed places, if it is neither too
     * short nor too long for that.
     */
    static SoughtKey typed(String key) {
        return key.length() < SHORTEST_MISTYPED || key.length() > LONGEST_MISTYPED
                ? literal(key)
                : new SoughtKey(key, slips(key));
    }

    String key() {
        return key;
    }

    /** What finds the key itself, for SQL's {@code like} on a {@link SearchText}. */
    Stream<String> asTyped() {
        return Stream.of(key.length() < SHORTEST_PART ? "% " + key + "%" : "%" + key + "%");
    }

    /** What finds the words that may have been meant, likewise; empty when no slip is thought of. */
    Stream<String> asMeant() {
        return meant.stream().map(one -> "% " + one + " %");
    }

    /** How well a key of a name fits. Ranks as the query does. */
    Closeness closenessOf(String other) {
        if (other.equals(key)) {
            return Closeness.SAME;
        }
        if (other.startsWith(key)) {
            return Closeness.BEGINNING;
        }
        if ((" " + other).contains(" " + key)) {
            return Closeness.WORD;
        }
        if (key.length() >= SHORTEST_PART && other.contains(key)) {
            return Closeness.PART;
        }
        return mistyped.matcher(" " + other + " ").find() ? Closeness.MISTYPED : Closeness.NONE;
    }

    private static Collection<String> slips(String key) {
        var slips = new LinkedHashSet<String>();
        for (int i = 0; i <= key.length(); i++) {
            slips.add(key.substring(0, i) + "_" + key.substring(i));
        }
        for (int i = 0; i < key.length(); i++) {
            slips.add(key.substring(0, i) + "_" + key.substring(i + 1));
            slips.add(key.substring(0, i) + key.substring(i + 1));
        }
        for (int i = 0; i + 1 < key.length(); i++) {
            slips.add(key.substring(0, i) + key.charAt(i + 1) + key.charAt(i) + key.substring(i + 2));
        }
        return slips;
    }
}
