package eu.integratingcities.http.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+x", "-x", "@x", "\tx", "\rx", "'=x", "''=x", "'", "''", "'s-Hertogenbosch", "", "plain"
            })
    void isTakenOffWithoutATrace(String text) {
        assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+x", "-x", "@x", "\tx"})
    void keepsSpreadsheetsFromCalculating(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'s-Hertogenbosch", "plain", "1-2", ""})
    void leavesOtherTextsAlone(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
    }
}
