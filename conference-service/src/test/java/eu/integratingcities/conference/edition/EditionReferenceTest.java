package eu.integratingcities.conference.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionReferenceTest {

    @Test
    void isANumberOrTheNext() {
        assertThat(EditionReference.fromString("10").number()).isEqualTo(10);
        assertThat(EditionReference.fromString("next").number()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "010", "-1", "X", "NEXT", "12345"})
    void isNothingElse(String segment) {
        assertThatIllegalArgumentException().isThrownBy(() -> EditionReference.fromString(segment));
    }
}
