package eu.integratingcities.http.conditional;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {
    @Test
    void letsCreateWhoNamesNoVersion() {
        assertThatCode(() -> new IfMatch(null).requireAbsent()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0.lQ4d6e2TdSFJ4y2Jc0RCdw\"", "*"})
    void tellsWhoNamesOneThatThereIsNone(String header) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new IfMatch(header).requireAbsent())
                .matches(refusal -> refusal.type() == ProblemType.STALE_VERSION)
                .matches(refusal -> refusal.errors().getFirst().code().equals("stale"));
    }
}
