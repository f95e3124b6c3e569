package eu.integratingcities.conference.edition;

import static eu.integratingcities.conference.edition.Told.edition;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextEditionTest {

    private static final Edition UNDATED = edition(7).onRecord();
    private static final Edition ELEVENTH =
            edition(11).from("2024-11-20").in("Europe/Rome").onRecord();
    private static final Edition TWELFTH = edition(12).from("2026-11").onRecord();
    private static final List<Edition> ALL = List.of(TWELFTH, UNDATED, ELEVENTH);

    @Test
    void isTheFirstThatBeginsLater() {
        assertThat(NextEdition.after(Instant.parse("2024-01-01T00:00:00Z"), ALL))
                .contains(ELEVENTH);
    }

    @Test
    void isAnotherOneFromTheInstantOfTheBeginning() {
        var midnightInRome = Instant.parse("2024-11-19T23:00:00Z");

        assertThat(NextEdition.after(midnightInRome.minusMillis(1), ALL)).contains(ELEVENTH);
        assertThat(NextEdition.after(midnightInRome, ALL)).contains(TWELFTH);
    }

    @Test
    void isNoneWhenNoneIsToCome() {
        assertThat(NextEdition.after(Instant.parse("2027-01-01T00:00:00Z"), ALL))
                .isEmpty();
    }
}
