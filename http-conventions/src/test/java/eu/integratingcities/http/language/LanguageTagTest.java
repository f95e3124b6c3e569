package eu.integratingcities.http.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "pt-BR", "zh-Hant", "sr-Latn-RS", "x-private", "qaa"})
    void readsWhatIsWellFormed(String text) {
        assertThat(LanguageTag.fromString(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d", "de_DE", "germanlanguage", "de-", "*", "de, fr", "ελ"})
    void refusesWhatIsNot(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> LanguageTag.fromString(text));
    }
}
