package eu.integratingcities.signatory.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Utrecht | utrecht",
                "'  GHENT ' | ghent",
                "Nürnberg | nurnberg, nuernberg",
                "København | kobenhavn, koebenhavn",
                "Århus | arhus, aarhus",
                "Łódź | lodz",
                "Gießen | giessen",
                "Iğdır | igdir",
                "Αθήνα | athena, athina",
                "Ναύπλιο | nauplio, nafplio",
                "Варшава | varsava",
                "Вильнюс | vilnus",
                "倫敦 | lun dun",
                "תל אביב | tl byb",
                "'''s-Hertogenbosch' | s hertogenbosch",
                "L’Aquila | laquila",
                "Bruxelles / Brussel | bruxelles brussel",
                "Ｔｏｋｙｏ | tokyo"
            })
    void spellsNamesInPlainLetters(String name, String keys) {
        assertThat(SearchKeys.of(name)).containsExactly(keys.split(", "));
    }

    /** é as one character, and as a letter with its accent. */
    @Test
    void takesComposedAndDecomposedLettersForTheSame() {
        assertThat(SearchKeys.of("Me\u0301rida")).isEqualTo(SearchKeys.of("M\u00e9rida"));
    }

    /** й is a letter of its own; without its breve, as и, it is another. */
    @Test
    void knowsNamesWithoutTheirAccentsInEveryScript() {
        assertThat(SearchKeys.of("Майнц")).containsAll(SearchKeys.of("Маинц"));
        assertThat(SearchKeys.of("Ναΐμα")).containsAll(SearchKeys.of("Ναιμα"));
    }

    @ParameterizedTest
    @CsvSource({"''", "'***'", "' - '", "ᚠᚢᚦ"})
    void findsNothingToCompareWithoutALetter(String text) {
        assertThat(SearchKeys.of(text)).isEmpty();
    }

    @Test
    void spellsForManyAtOnce() {
        var names = List.of("Αθήνα", "Düsseldorf", "Варшава", "倫敦", "Reykjavík");
        var expected = names.stream().map(SearchKeys::of).toList();

        assertThat(IntStream.range(0, 5_000).parallel().mapToObj(i -> SearchKeys.of(names.get(i % names.size()))
                        .equals(expected.get(i % names.size()))))
                .containsOnly(true);
    }
}
