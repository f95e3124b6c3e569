package eu.integratingcities.conference.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RomanNumeralTest {

    @Test
    void spellsTheEditionsAsTheirTitlesDo() {
        assertThat(IntStream.rangeClosed(1, 11).mapToObj(number -> new RomanNumeral(number).toString()))
                .containsExactly("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI");
    }

    @Test
    void goesAsFarAsItsSigns() {
        assertThat(new RomanNumeral(1949)).hasToString("MCMXLIX");
        assertThat(new RomanNumeral(RomanNumeral.LARGEST)).hasToString("MMMCMXCIX");
    }

    @Test
    void hasNoZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RomanNumeral(0));
    }
}
