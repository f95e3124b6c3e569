package eu.integratingcities.signatory.city;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The spellings in which names are compared: lower-case ASCII words with a space between them, so that case, accents,
 * punctuation and script do not matter. A key is ASCII because the trigrams of the index are made of what the
 * database's locale takes for letters, and in the locale C that is ASCII.
 *
 * <p>A transliterator is slow to make and safe to share: ICU's keep no state of a text, and guard what they do keep.
 */
final class SearchKeys {

    /** Unicode's folding for comparisons: case, compatibility forms, characters that cannot be seen. */
    private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

    private static final Transliterator LATIN_TO_ASCII = Transliterator.getInstance("Latin-ASCII");

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    /** Greek as it is pronounced today, {@code athina}; the former keeps the ancient letters apart, {@code athena}. */
    private static final Transliterator SPOKEN = Transliterator.getInstance("Any-Latin/UNGEGN; Latin-ASCII");

    /** As they are written where a keyboard lacks them, in German and in the Scandinavian languages. */
    private static final Transliterator SPELLED_OUT = Transliterator.createFromRules(
            "spelled-out", "ä > ae; ö > oe; ü > ue; å > aa; ø > oe;", Transliterator.FORWARD);

    private static final int END_OF_ASCII = 0x80;
    private static final int END_OF_ACCENTED_LATIN = 0x250;

    private static final CharacterTable ASCII = CharacterTable.below(END_OF_ACCENTED_LATIN, LATIN_TO_ASCII);

    private static final CharacterTable SPELLED_OUT_ASCII = CharacterTable.below(
            END_OF_ACCENTED_LATIN, character -> LATIN_TO_ASCII.transliterate(SPELLED_OUT.transliterate(character)));

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern GREEK = Pattern.compile("\\p{IsGreek}");

    private SearchKeys() {}

    /** The plainest first; empty for a text without a letter or digit that can be written in ASCII. */
    static Set<String> of(String name) {
        return spellings(name)
                .map(SearchKeys::words)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** An import spells some thousand names a second, nearly all of them Latin: those meet no transliterator. */
    private static Stream<String> spellings(String name) {
        if (isBelow(END_OF_ASCII, name)) {
            return Stream.of(name);
        }
        var folded = FOLDING.normalize(name);
        return isBelow(END_OF_ACCENTED_LATIN, folded)
                ? Stream.of(ASCII.spell(folded), SPELLED_OUT_ASCII.spell(folded))
                : Stream.concat(ofAnyScript(folded), spelledOut(folded));
    }

    private static Stream<String> spelledOut(String folded) {
        return Stream.of(SPELLED_OUT.transliterate(folded))
                .filter(text -> !text.equals(folded))
                .map(LATIN::transliterate);
    }

    private static Stream<String> ofAnyScript(String folded) {
        var bare =
                ACCENTS.matcher(Normalizer2.getNFDInstance().normalize(folded)).replaceAll("");
        return Stream.of(LATIN, SPOKEN)
                .filter(transliterator ->
                        transliterator == LATIN || GREEK.matcher(bare).find())
                .flatMap(transliterator -> Stream.of(folded, bare).distinct().map(transliterator::transliterate));
    }

    private static boolean isBelow(int end, String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) >= end) {
                return false;
            }
        }
        return true;
    }

    private static String words(String latin) {
        var key = new StringBuilder(latin.length());
        var between = false;
        var lower = latin.toLowerCase(Locale.ROOT);
        for (int index = 0; index < lower.length(); index++) {
            var character = lower.charAt(index);
            if (isPlain(character)) {
                key.append(between && !key.isEmpty() ? " " : "").append(character);
                between = false;
            } else if (!isUnheard(character)) {
                between = true;
            }
        }
        return key.toString();
    }

    private static boolean isPlain(char character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
    }

    /** Accents that are left, and apostrophes, which stand for soft signs too. */
    private static boolean isUnheard(char character) {
        return character == '\'' || Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
