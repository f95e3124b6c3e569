package eu.integratingcities.http.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagePreferenceTest {

    /** The example of RFC 4647, section 3.4. */
    @Test
    void takesSubtagsOffTheEndOfARange() {
        var preference = LanguagePreference.of("zh-Hant-CN-x-private1-private2", null);

        assertThat(preference.lookups())
                .containsExactly(
                        "zh-hant-cn-x-private1-private2", "zh-hant-cn-x-private1", "zh-hant-cn", "zh-hant", "zh");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | | de",
                "de | fr | de",
                "de-AT | | de",
                "nl | fr | fr",
                "nl | | none",
                "| fr;q=0.5, es;q=0.9 | es",
                "| de-CH, fr | de",
                "| pt-PT, pt-BR;q=0.9 | pt-BR",
                "| *, fr | fr",
                "| de-*-AT | de",
                "| de;q=0, fr;q=0.1 | fr",
                "| de-AT, de;q=0 | none",
                "| ;;; | none",
                "| PT-br | pt-BR"
            })
    void looksUpWhatFitsBest(String tag, String acceptLanguage, String expected) {
        var offers = List.of("fr", "de", "pt-BR", "es");

        var chosen = LanguagePreference.of(tag, acceptLanguage).choose(offers, Function.identity());

        assertThat(chosen.orElse("none")).isEqualTo(expected);
    }

    @Test
    void choosesTheFirstOfSeveralInOneLanguage() {
        var offers = List.of("fr: Bruges", "nl: Brugge", "nl: Brugghe");

        var chosen = LanguagePreference.of("nl", null).choose(offers, offer -> offer.substring(0, 2));

        assertThat(chosen).contains("nl: Brugge");
    }

    @Test
    void neverChoosesAnOfferWithoutALanguage() {
        var chosen = LanguagePreference.of("nl", null).choose(List.of("Brugge"), offer -> null);

        assertThat(chosen).isEmpty();
    }

    @Test
    void readsNoMoreOfAHeaderThanAPersonMeans() {
        var header = IntStream.range(0, 50).mapToObj("xx-a%03d"::formatted).collect(Collectors.joining(", "));

        assertThat(LanguagePreference.of(null, header).lookups()).hasSizeBetween(2, 40);
    }

    /** Each of its subtags would be looked for in each name of each city of a list. */
    @Test
    void disregardsAHeaderThatIsLongerThanAnybodyNeeds() {
        assertThat(LanguagePreference.of(null, "de" + "-aa".repeat(5_000)).lookups())
                .isEmpty();
    }

    @Test
    void refusesATagThatIsLongerThanAnyLanguage() {
        assertThatThrownBy(() -> LanguageTag.fromString("x" + "-aa".repeat(30)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
