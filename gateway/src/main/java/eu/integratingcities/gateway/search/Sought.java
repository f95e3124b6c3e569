package eu.integratingcities.gateway.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is looked for: case and accents do not matter.
 *
 * @param key as it is compared
 */
record Sought(String key) {
    static final int NONE = 0;

    private static final int SAME = 400;
    private static final int BEGINNING = 300;
    private static final int WORD = 200;
    private static final int PART = 100;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Sought of(String typed) {
        return new Sought(plain(typed));
    }

    private static String plain(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** How well a text fits: the same, its beginning, the beginning of a word in it, a part of it, or not at all (0). */
    int fits(String text) {
        var found = plain(text);
        if (key.isEmpty() || found.isEmpty()) {
            return NONE;
        }
        if (found.equals(key)) {
            return SAME;
        }
        if (found.startsWith(key)) {
            return BEGINNING;
        }
        if (found.contains(' ' + key)) {
            return WORD;
        }
        return found.contains(key) ? PART : NONE;
    }
}
