package eu.integratingcities.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlTest {
    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "https://open.example.org"})
    void isAnOrigin(String text) {
        assertThat(PublicUrl.parse(text)).hasToString(text);
        assertThat(PublicUrl.parse(text + "/")).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost:8080", "//x", "ftp://x", "http://x/api", "http://x?a", "http://me@x", "http:///a"})
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PublicUrl.parse(text));
    }
}
