package eu.integratingcities.conference.schedule;

import static eu.integratingcities.conference.edition.Told.BY_AN_ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.integratingcities.conference.edition.Edition;
import eu.integratingcities.conference.edition.Told;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final LocalDate SUMMER_TIME_BEGINS = LocalDate.of(2026, 3, 29);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final Edition edition = Told.edition(12).in("Europe/Amsterdam").onRecord();

    @Test
    void needsADayForATime() {
        assertRefused(facts(null, TEN, null), "/date");
    }

    @Test
    void endsAfterItStarts() {
        assertRefused(facts(SUMMER_TIME_BEGINS, TEN, TEN), "/endsAt");
    }

    @Test
    void isNotPlannedForAnHourThatTheClockSkips() {
        assertRefused(facts(SUMMER_TIME_BEGINS, LocalTime.of(2, 30), TEN), "/startsAt");
    }

    @Test
    void takesTheSameHourWhileNobodyKnowsTheZone() {
        var unzoned = Told.edition(12).onRecord();

        var session = new Session(unzoned, facts(SUMMER_TIME_BEGINS, LocalTime.of(2, 30), TEN), BY_AN_ORGANISER);

        assertThat(session.facts().startsAt()).isEqualTo("02:30");
    }

    @Test
    void isCancelledOnce() {
        var session = new Session(edition, facts(SUMMER_TIME_BEGINS, TEN, null), BY_AN_ORGANISER);
        session.cancel("The speaker fell ill", BY_AN_ORGANISER);

        assertThatThrownBy(() -> session.cancel(null, BY_AN_ORGANISER))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(ProblemType.ILLEGAL_MOVE));
    }

    @Test
    void warnsOutsideTheDaysOfItsEdition() {
        var dates = Told.edition(9).from("2020-12-02").to("2020-12-03").facts().dates();

        assertThat(SessionWarning.of(LocalDate.of(2020, 11, 25), dates))
                .extracting(SessionWarning::code)
                .containsExactly("outside-edition-dates");
        assertThat(SessionWarning.of(LocalDate.of(2020, 12, 3), dates)).isEmpty();
        assertThat(SessionWarning.of(null, dates)).isEmpty();
    }

    private void assertRefused(SessionFacts facts, String pointer) {
        assertThatThrownBy(() -> new Session(edition, facts, BY_AN_ORGANISER))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.pointer()).isEqualTo(pointer)));
    }

    private static SessionFacts facts(
            @Nullable LocalDate date, @Nullable LocalTime startsAt, @Nullable LocalTime endsAt) {
        return new SessionFacts(SessionKind.PANEL, "Panel", date, startsAt, endsAt, null, null, null, null);
    }
}
