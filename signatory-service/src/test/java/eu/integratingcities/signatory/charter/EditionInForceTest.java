package eu.integratingcities.signatory.charter;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.signatory.charter.EditionInForce.Dated;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionInForceTest {

    private final EditionInForce editions = new EditionInForce(
            List.of(new Dated("2010-02", PartialDate.of("2010-02")), new Dated("2024-10", PartialDate.of("2024-10"))));

    @ParameterizedTest
    @CsvSource({
        "2010-02-22, 2010-02",
        "2010, 2010-02",
        "2012-03-26, 2010-02",
        "2024-09, 2010-02",
        "2024-10-31, 2024-10",
        "2024-11-20, 2024-10",
        "2025, 2024-10"
    })
    void isTheLastOneBeforeTheSigning(String signedOn, String code) {
        assertThat(editions.on(PartialDate.of(signedOn))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-05", "2024-10", "2024", "2009-12"})
    void isNotKnownWhereTheDateLeavesADoubt(String signedOn) {
        assertThat(editions.on(PartialDate.of(signedOn))).isNull();
    }

    @Test
    void isToldByBoundsTooWhereTheySuffice() {
        assertThat(editions.on(PartialDate.between(null, "2013"))).isEqualTo("2010-02");
        assertThat(editions.on(PartialDate.between("2024-11", null))).isEqualTo("2024-10");
        assertThat(editions.on(PartialDate.between("2020", null))).isNull();
        assertThat(editions.on(PartialDate.unknown())).isNull();
    }

    @Test
    void isUnknownWhileNoEditionIsOnFile() {
        assertThat(new EditionInForce(List.of()).on(PartialDate.of("2012"))).isNull();
    }
}
