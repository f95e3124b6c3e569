package eu.integratingcities.signatory.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitySearchTest {

    private static final List<CityName> OF_WARSAW = List.of(
            new CityName("Warszawa", null, "official"),
            new CityName("Warschau", "de", "exonym"),
            new CityName("Варшава", "ru", "exonym"));

    @ParameterizedTest
    @CsvSource({
        "warschau, Warschau",
        "WARSZ, Warszawa",
        "Варш, Варшава",
        "saw, Warsaw",
        "Warzsawa, Warszawa",
        "Warschu, Warschau",
        "warsa, Warsaw"
    })
    void tellsTheNameThatFitsBest(String typed, String matched) {
        assertThat(CitySearch.of(typed).matchedName("Warsaw", OF_WARSAW)).isEqualTo(matched);
    }

    @ParameterizedTest
    @ValueSource(strings = {"krakow", "ws", "wa rs", "xyzzy", "***"})
    void tellsNoneThatDoesNotFit(String typed) {
        assertThat(CitySearch.of(typed).matchedName("Warsaw", OF_WARSAW)).isNull();
    }

    @Test
    void putsTheSameNameBeforeABeginningBeforeAWordBeforeAPart() {
        var sought = SoughtKey.typed("berg");

        assertThat(List.of("berg", "bergen", "new bergen", "nurnberg", "bergg", "bork"))
                .extracting(sought::closenessOf)
                .containsExactly(
                        Closeness.SAME,
                        Closeness.BEGINNING,
                        Closeness.WORD,
                        Closeness.PART,
                        Closeness.BEGINNING,
                        Closeness.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "utrect, utrecht, MISTYPED",
        "utrechht, utrecht, MISTYPED",
        "utrecgt, utrecht, MISTYPED",
        "utrehct, utrecht, MISTYPED",
        "frankfrut, frankfurt am main, MISTYPED",
        "denhaag, den haag, MISTYPED",
        "utrehtc, utrecht, NONE",
        "rom, rme, NONE",
        "ro, nairobi, NONE"
    })
    void forgivesOneSlipInAWordOfFourLettersOrMore(String typed, String key, Closeness expected) {
        assertThat(SoughtKey.typed(typed).closenessOf(key)).isEqualTo(expected);
    }

    @Test
    void looksForNothingWhenNothingIsAsked() {
        assertThat(CitySearch.of(null)).isEqualTo(CitySearch.NONE);
        assertThat(CitySearch.of("  ").matchedName("Warsaw", OF_WARSAW)).isNull();
    }

    @Test
    void writesEveryKeyOnceOnALineOfItsOwn() {
        var names = List.of(new CityName("Köln", "de", "official"), new CityName("COLOGNE", "en", "exonym"));

        assertThat(SearchText.of("Cologne", names)).isEqualTo("\n cologne \n koln \n koeln \n");
    }
}
