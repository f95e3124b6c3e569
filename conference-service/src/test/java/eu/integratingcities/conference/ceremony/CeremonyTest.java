package eu.integratingcities.conference.ceremony;

import static eu.integratingcities.conference.edition.Told.BY_AN_ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.integratingcities.conference.edition.Told;
import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CeremonyTest {

    private static final PartialDate EVENING = PartialDate.of("2022-11-16");
    private static final CeremonySignature ZAGREB = new CeremonySignature("zagreb", "Mayor", null);
    private static final CeremonySignature ANTWERP = new CeremonySignature("antwerp", null, null);

    private static final LocalDate THAT_DAY = LocalDate.parse("2022-11-16");

    private final Ceremony ceremony = held(ZAGREB);

    @Test
    void isTheSameWhenToldTheSame() {
        assertThat(ceremony.tellMore(facts(EVENING, ZAGREB), BY_AN_ORGANISER)).isFalse();
        assertThat(ceremony.tellMore(facts(EVENING, new CeremonySignature("zagreb", null, null)), BY_AN_ORGANISER))
                .isFalse();
    }

    @Test
    void addsCitiesAndLosesNone() {
        assertThat(ceremony.tellMore(facts(EVENING, ANTWERP), BY_AN_ORGANISER)).isTrue();
        assertThat(ceremony.signings()).containsExactly(ANTWERP, ZAGREB);
    }

    @Test
    void learnsWhoSigned() {
        var named = new CeremonySignature("zagreb", null, "A mayor's name");

        assertThat(ceremony.tellMore(facts(EVENING, named), BY_AN_ORGANISER)).isTrue();
        assertThat(ceremony.signings()).containsExactly(new CeremonySignature("zagreb", "Mayor", "A mayor's name"));
    }

    @Test
    void learnsItsSession() {
        var session = UUID.randomUUID();

        assertThat(ceremony.tellMore(new CeremonyFacts(EVENING, session, List.of()), BY_AN_ORGANISER))
                .isTrue();
        assertThat(ceremony.tellMore(facts(EVENING), BY_AN_ORGANISER)).isFalse();
        assertThat(ceremony.session()).isEqualTo(session);
    }

    @Test
    void keepsItsDay() {
        assertThatThrownBy(() -> ceremony.tellMore(facts(PartialDate.of("2022-11-17"), ZAGREB), BY_AN_ORGANISER))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("another day");
    }

    @Test
    void refusesACityTwice() {
        assertThatThrownBy(() -> facts(EVENING, ANTWERP, ZAGREB, ANTWERP).check(THAT_DAY))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.pointer()).isEqualTo("/signings/2/city")));
    }

    @Test
    void isToldFromItsDayOn() {
        var facts = facts(EVENING, ZAGREB);

        facts.check(THAT_DAY);
        assertThatThrownBy(() -> facts.check(THAT_DAY.minusDays(1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("2022-11-16 only");
    }

    @Test
    void happensOnADayUnlessItIsHistory() {
        assertThatThrownBy(() -> facts(PartialDate.of("2022-11"), ZAGREB).checkDay())
                .isInstanceOf(ProblemException.class);
        facts(EVENING, ZAGREB).checkDay();
    }

    private static Ceremony held(CeremonySignature... signings) {
        return new Ceremony(Told.edition(10).onRecord(), facts(EVENING, signings), BY_AN_ORGANISER);
    }

    private static CeremonyFacts facts(PartialDate day, CeremonySignature... signings) {
        return new CeremonyFacts(day, null, List.of(signings));
    }
}
