package eu.integratingcities.conference.edition;

import static eu.integratingcities.conference.edition.Told.edition;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EditionDatesTest {

    private static final LocalDate WORKSHOP = LocalDate.of(2020, 11, 25);

    @Test
    void doNotCoverTheWorkshopsOfTheNinth() {
        var ninth = edition(9).from("2020-12-02").to("2020-12-03").facts().dates();

        assertThat(ninth.mayCover(WORKSHOP)).isFalse();
        assertThat(ninth.mayCover(LocalDate.of(2020, 12, 2))).isTrue();
        assertThat(ninth.mayCover(LocalDate.of(2020, 12, 3))).isTrue();
        assertThat(ninth.mayCover(LocalDate.of(2020, 12, 4))).isFalse();
    }

    @Test
    void excludeNothingWhileUnknown() {
        assertThat(edition(7).facts().dates().mayCover(WORKSHOP)).isTrue();
    }

    @Test
    void excludeOnlyWhatIsOutsideTheMonth() {
        var month = edition(1).from("2006-10").to("2006-10").facts().dates();

        assertThat(month.mayCover(LocalDate.of(2006, 10, 31))).isTrue();
        assertThat(month.mayCover(LocalDate.of(2006, 11, 1))).isFalse();
    }

    @Test
    void beginAtMidnightInTheirZone() {
        var next = edition(12).from("2026-11-18");

        assertThat(next.in("Europe/Helsinki").facts().dates().beginning())
                .contains(Instant.parse("2026-11-17T22:00:00Z"));
        assertThat(next.facts().dates().beginning()).contains(Instant.parse("2026-11-18T00:00:00Z"));
        assertThat(edition(7).facts().dates().beginning()).isEmpty();
    }
}
