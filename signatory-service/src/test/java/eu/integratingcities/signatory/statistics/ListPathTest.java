package eu.integratingcities.signatory.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.signatory.membership.Certainty;
import eu.integratingcities.signatory.membership.Moment;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListPathTest {
    @ParameterizedTest
    @CsvSource({"2010, 2010", "999, 0999", "7, 0007"})
    void writesTheDaysOfAYearAsTheListReadsThem(String year, String written) {
        assertThat(ListPath.of(Moment.NOW, Certainty.CERTAIN, Map.of(GroupBy.YEAR, year)))
                .isEqualTo("/v1/signatories?signed-from=" + written + "-01-01&signed-to=" + written + "-12-31");
    }
}
