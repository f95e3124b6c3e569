package eu.integratingcities.http.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaGuardPropertiesTest {
    @Property
    void isTakenOffWithoutATrace(@ForAll("texts") String text) {
        assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
    }

    @Property
    void leavesNothingThatASpreadsheetRuns(@ForAll("texts") String text) {
        assertThat(FormulaGuard.guard(text)).doesNotMatch("(?s)[=+\\-@\t\r\n].*");
    }

    /** Short, of letters that matter and some that do not. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("=+-@\t\r\n' ax1").ofMaxLength(5);
    }
}
