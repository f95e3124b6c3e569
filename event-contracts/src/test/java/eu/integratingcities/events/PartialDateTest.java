package eu.integratingcities.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2010,       YEAR,  2010-01-01, 2010-12-31",
        "2010-02,    MONTH, 2010-02-01, 2010-02-28",
        "2012-02,    MONTH, 2012-02-01, 2012-02-29",
        "2010-02-22, DAY,   2010-02-22, 2010-02-22",
    })
    void coversExactlyTheDaysThatItsFormLeavesOpen(
            String value, Precision precision, LocalDate earliest, LocalDate latest) {
        var date = PartialDate.of(value);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @Test
    void unknownIsBoundByNothing() {
        assertThat(PartialDate.unknown().earliest()).isNull();
        assertThat(PartialDate.unknown().latest()).isNull();
    }

    @Test
    void boundsMayThemselvesBeMonthsAndYears() {
        var date = PartialDate.between("2010-03", "2013");

        assertThat(date.earliest()).isEqualTo("2010-03-01");
        assertThat(date.latest()).isEqualTo("2013-12-31");
    }

    @Test
    void boundsNarrowAStatedYear() {
        var date = new PartialDate("2014", Precision.YEAR, "2014-06", null);

        assertThat(date.earliest()).isEqualTo("2014-06-01");
        assertThat(date.latest()).isEqualTo("2014-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2010-2", "2010-13", "2010-02-30", "22.2.2010", "February", "-010", "2010-W05", "0000-12"})
    void refusesWhatIsNoDate(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(value));
    }

    @Test
    void refusesAPrecisionThatTheValueDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate("2010-02", Precision.DAY, null, null))
                .withMessageContaining("2010-02")
                .withMessageContaining("MONTH");
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(null, Precision.DAY, null, null));
    }

    @Test
    void refusesBoundsThatLeaveNoDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.between("2014", "2013-12"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate("2014", Precision.YEAR, "2015-01", null));
    }
}
