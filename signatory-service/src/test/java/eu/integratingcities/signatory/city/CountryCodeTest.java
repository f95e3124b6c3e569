package eu.integratingcities.signatory.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryCodeTest {

    @Test
    void takesTheCodesOfTheStandard() {
        assertThatNoException().isThrownBy(() -> CountryCode.requireAll("country", List.of("NL", "GB", "CA", "XK")));
        assertThatNoException().isThrownBy(() -> CountryCode.requireAll("country", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "nl, NL",
        "NLD, NL",
        "528, NL",
        "UK, GB",
        "Nederland, NL",
        "niederlande, NL",
        "Netherlans, NL",
        "Österreich, AT",
        "Ελλάδα, GR",
        "Deutschlnd, DE"
    })
    void namesTheCodeThatWasMeant(String value, String code) {
        assertThat(CountryCode.nearest(value)).contains(code);
    }

    @Test
    void saysSoOfEachValueThatIsNone() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> CountryCode.requireAll("country", List.of("Nederland", "BE", "ZZ", "qwertzuiop")))
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo(ProblemType.INVALID_PARAMETER);
                    assertThat(refusal.errors())
                            .extracting(ProblemError::parameter)
                            .containsExactly("country", "country", "country");
                    assertThat(refusal.errors())
                            .extracting(ProblemError::detail)
                            .satisfiesExactly(
                                    first -> assertThat(first).contains("Nederland", "Nearest: NL."),
                                    second -> assertThat(second).contains("ZZ", "Nearest: "),
                                    third -> assertThat(third)
                                            .contains("qwertzuiop")
                                            .doesNotContain("Nearest"));
                });
    }
}
