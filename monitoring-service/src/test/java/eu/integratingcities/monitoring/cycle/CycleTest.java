package eu.integratingcities.monitoring.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CycleTest {

    private static final Change NOW = new Change(Instant.parse("2026-05-04T08:00:00Z"), "secretariat");
    private static final PartialDate NOVEMBER = PartialDate.of("2024-11");

    @Test
    void offersTheMovesOfItsStateInTheRefusal() {
        var cycle = Cycle.plan(content("2026-09-30", null), NOW);

        var refusal = refusalOf(() -> cycle.publish(NOVEMBER, NOW));

        assertThat(refusal.type()).isEqualTo(ProblemType.ILLEGAL_MOVE);
        assertThat(refusal.members()).containsEntry("legalMoves", List.of("opening"));
    }

    @Test
    void takesTheFrozenTemplateWhenItOpens() {
        var cycle = Cycle.plan(content("2026-09-30", null), NOW);

        cycle.open("2024-10", NOW);

        assertThat(cycle.templateVersion()).isEqualTo("2024-10");
        assertThat(cycle.opened()).isTrue();
    }

    @Test
    void keepsWhatItWasWhenOpeningIsRefused() {
        var cycle = Cycle.plan(content(null, null), NOW);

        assertThat(refusalOf(() -> cycle.open("2024-10", NOW)).type()).isEqualTo(ProblemType.RULE_BROKEN);
        assertThat(cycle.state()).isEqualTo(new CycleState.Planned());
        assertThat(cycle.templateVersion()).isNull();
    }

    @Test
    void tellsAChangeFromNone() {
        var cycle = Cycle.plan(content("2026-09-30", null), NOW);

        assertThat(cycle.change(content("2026-09-30", null), NOW)).isFalse();
        assertThat(cycle.change(content("2026-10-15", null), NOW)).isTrue();
    }

    @Test
    void takesNoRuleForHistory() {
        var rule = new ConsequenceRule("2026-1", ProposedStatus.ON_HOLD, 90, null);
        var history = Cycle.ofThePast(content(null, null), NOVEMBER, NOW);
        var planned = Cycle.plan(content(null, null), NOW);

        assertThat(refusalOf(() -> history.change(content(null, null, rule), NOW))
                        .type())
                .isEqualTo(ProblemType.RULE_BROKEN);
        assertThat(planned.change(content(null, null, rule), NOW)).isTrue();
        assertThat(planned.consequenceRule()).isEqualTo(rule);
    }

    @Test
    void letsTheTemplateChangeWhileItIsPlannedOnly() {
        var cycle = Cycle.plan(content("2026-09-30", null), NOW);
        cycle.change(content("2026-09-30", "2024-10"), NOW);
        cycle.open("2024-10", NOW);

        assertThat(refusalOf(() -> cycle.change(content("2026-09-30", "other"), NOW))
                        .errors())
                .extracting(error -> error.pointer())
                .containsExactly("/templateVersion");
    }

    @Test
    void expectsSignatoriesToReportUnlessItSaysOtherwise() {
        assertThat(Cycle.plan(content(null, null), NOW).participationPolicy()).isEqualTo(ParticipationPolicy.EXPECTED);
    }

    @Test
    void neverCountsARoundOfThePastAsOpened() {
        var past = Cycle.ofThePast(content(null, null), NOVEMBER, NOW);

        assertThat(past.opened()).isFalse();
        assertThat(past.published()).isEqualTo(NOVEMBER);
    }

    @Test
    void takesOverWhatASourceSaysNow() {
        var past = Cycle.ofThePast(content(null, null), NOVEMBER, NOW);

        assertThat(past.remember(content(null, null), NOVEMBER, NOW)).isFalse();
        assertThat(past.remember(content(null, null), PartialDate.of("2024-11-20"), NOW))
                .isTrue();
        assertThat(past.published()).isEqualTo(PartialDate.of("2024-11-20"));
    }

    @Test
    void takesNoHistoryForARoundThatWasPlannedHere() {
        var cycle = Cycle.plan(content("2026-09-30", null), NOW);

        assertThat(refusalOf(() -> cycle.remember(content(null, null), NOVEMBER, NOW))
                        .type())
                .isEqualTo(ProblemType.CONFLICT);
    }

    @Test
    void refusesAPublicationBeforeTheDueDay() {
        var schedule = new Schedule(null, LocalDate.parse("2026-09-30"), 0, LocalDate.parse("2026-09-29"));

        assertThat(refusalOf(schedule::requireOrder).errors())
                .extracting(error -> error.pointer())
                .containsExactly("/publishesOn");
    }

    @Test
    void takesDaysThatAreNotDecided() {
        new Schedule(LocalDate.parse("2026-03-01"), null, 0, LocalDate.parse("2026-03-01")).requireOrder();
        new Schedule(null, null, 0, null).requireOrder();
    }

    private static CycleContent content(@Nullable String dueOn, @Nullable String template) {
        return content(dueOn, template, null);
    }

    private static CycleContent content(
            @Nullable String dueOn, @Nullable String template, @Nullable ConsequenceRule rule) {
        return new CycleContent(
                7,
                "7th Integrating Cities Report",
                null,
                null,
                dueOn == null ? null : LocalDate.parse(dueOn),
                null,
                null,
                null,
                rule,
                template,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private static ProblemException refusalOf(ThrowingCallable move) {
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(move)
                .actual();
    }
}
