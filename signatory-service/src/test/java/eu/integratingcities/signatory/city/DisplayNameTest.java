package eu.integratingcities.signatory.city;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.http.language.LanguagePreference;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNameTest {

    private static final List<CityName> OF_GHENT = List.of(
            new CityName("Gent", null, "official"),
            new CityName("Arteveldestad", "nl", "alias"),
            new CityName("Gent", "nl", "official"),
            new CityName("Gand", "fr", "exonym"),
            new CityName("Gandia", "es-ES", "exonym"),
            new CityName("City of Ghent", "en", "alias"));

    @ParameterizedTest
    @CsvSource({
        "nl, , Gent, nl",
        "nl-BE, , Gent, nl",
        "FR, , Gand, fr",
        "de, 'fr;q=0.1', Gand, fr",
        "es-es, , Gandia, es-ES",
        "es, , Ghent, en",
        "de, , Ghent, en",
        "en, fr, Ghent, en",
        ", , Ghent, en"
    })
    void choosesTheNameInTheReadersLanguageElseTheEnglishOne(
            String lang, String acceptLanguage, String value, String language) {
        var chosen = DisplayName.of("Ghent", OF_GHENT, LanguagePreference.of(lang, acceptLanguage));

        assertThat(chosen).isEqualTo(new DisplayName(value, language));
    }
}
