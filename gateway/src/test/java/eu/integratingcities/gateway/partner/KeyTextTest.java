package eu.integratingcities.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {
    private final KeyText key = KeyText.random(new SecureRandom());

    @Test
    void isReadAsItWasWritten() {
        assertThat(KeyText.read(key.written())).contains(key);
        assertThat(key.written()).startsWith("ick_" + key.id() + "_").hasSize(74);
    }

    @Test
    void isNoneWhenALetterIsWrong() {
        var text = key.written();

        for (int i = 0; i < text.length(); i++) {
            char wrong = text.charAt(i) == 'a' ? 'b' : 'a';
            assertThat(KeyText.read(text.substring(0, i) + wrong + text.substring(i + 1)))
                    .isEmpty();
        }
        assertThat(KeyText.read(text.substring(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ick_", "ick_4f9k2m7x1c_", "secret", "ick_4f9k2m7x1c_UPPER"})
    void isNotJustAnything(String text) {
        assertThat(KeyText.read(text)).isEmpty();
    }

    @Test
    void keepsItsSecretToItself() {
        assertThat(key).asString().doesNotContain(key.secret());
        assertThat(key.hash()).hasSize(32);
    }
}
