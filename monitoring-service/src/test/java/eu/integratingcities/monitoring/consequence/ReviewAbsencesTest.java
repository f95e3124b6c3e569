package eu.integratingcities.monitoring.consequence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.events.CycleEvent;
import eu.integratingcities.events.StatusChangeProposalEvent;
import eu.integratingcities.events.StatusChangeProposalState;
import eu.integratingcities.monitoring.MonitoringTopic;
import eu.integratingcities.monitoring.SignatoryTopic;
import eu.integratingcities.monitoring.TestCity;
import eu.integratingcities.monitoring.TestClock;
import eu.integratingcities.monitoring.TestRounds;
import eu.integratingcities.monitoring.report.GivenReport;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A round here is due on 30 September 2026 with 14 days of grace; the rule waits 30 days more. */
@QuarkusTest
class ReviewAbsencesTest {

    private static final String IN_TIME = "2026-11-13T12:00:00Z";
    private static final String TOO_LATE = "2026-11-14T12:00:00Z";

    @Inject
    TestRounds rounds;

    @Inject
    TestClock clock;

    @Inject
    ReviewAbsences absences;

    @AfterEach
    void giveTheTimeBack() {
        clock.reset();
    }

    @Test
    void proposesOnceWhatTheRuleSays() {
        var city = expected("rule-holds");
        var round = openWithRule(1);

        reviewOn(IN_TIME);
        assertThat(toldSoFar(city, round)).isEmpty();
        reviewOn(TOO_LATE);
        reviewOn("2026-12-24T12:00:00Z");

        assertThat(told(city, round, 1)).singleElement().satisfies(state -> assertThat(state)
                .returns(round, StatusChangeProposalState::cycle)
                .returns("waits-30-days-1", StatusChangeProposalState::ruleVersion)
                .returns("on-hold", StatusChangeProposalState::proposedStatus)
                .returns("report-missing", StatusChangeProposalState::reason)
                .returns("standing", StatusChangeProposalState::state)
                .returns(
                        "/v1/monitoring/cycles/%d/participations?city=%s".formatted(round, city.slug()),
                        StatusChangeProposalState::evidence)
                .returns(null, StatusChangeProposalState::lapseReason));
    }

    @Test
    void proposesNothingWhereTheRoundHasNoRule() {
        var city = expected("no-rule");
        var round = rounds.open();

        reviewOn("2030-01-01T12:00:00Z");

        assertThat(toldByTheEndOf(round, city)).isEmpty();
    }

    @Test
    void proposesNothingForCitiesOfWhichNothingIsExpected() {
        var onHold = TestCity.named("rule-on-hold");
        var leaves = TestCity.named("rule-leaves");
        var joins = TestCity.named("rule-joins");
        rounds.know(onHold.withStatus("on-hold", "2010-02-22"), 1);
        rounds.know(leaves.listed("2010-02-22"), 1);
        var round = openWithRule(1);
        SignatoryTopic.tell(leaves.changesStatus("withdrawn", "2010-02-22"), 2);
        SignatoryTopic.tell(joins.comesOnTheList("2026-05-01"), 1);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(kindOf(leaves, round)).containsExactly("exempt");
            assertThat(kindOf(joins, round)).containsExactly("first-time");
        });

        reviewOn(TOO_LATE);

        assertThat(toldByTheEndOf(round, onHold, leaves, joins)).isEmpty();
    }

    @Test
    void proposesNothingForACityThatReportedLate() {
        var city = expected("rule-late");
        var round = openWithRule(1);
        clock.set(IN_TIME);
        GivenReport.handedIn(city, round);

        reviewOn(TOO_LATE);

        assertThat(toldByTheEndOf(round, city)).isEmpty();
    }

    @Test
    void letsTheProposalLapseAtOnceWhenTheReportArrivesAfterAll() {
        var city = expected("rule-after-all");
        var round = openWithRule(1);
        reviewOn(TOO_LATE);

        GivenReport.handedIn(city, round);
        reviewOn("2027-06-01T12:00:00Z");

        assertThat(told(city, round, 2))
                .extracting(StatusChangeProposalState::state, StatusChangeProposalState::lapseReason)
                .containsExactly(tuple("standing", null), tuple("lapsed", "report-received"));
    }

    @Test
    void beginsAnewWhenTheDueDayHasMoved() {
        var city = expected("rule-moves");
        var round = openWithRule(1);
        reviewOn(TOO_LATE);

        rounds.change(round, "{\"dueOn\": \"2026-11-10\"}");
        reviewOn(TOO_LATE);
        reviewOn("2026-12-25T12:00:00Z");

        var told = told(city, round, 3);
        assertThat(told).extracting(StatusChangeProposalState::lapseReason).containsExactly(null, "not-due", null);
        assertThat(told.getFirst().id())
                .isEqualTo(told.get(1).id())
                .isNotEqualTo(told.getLast().id());
    }

    @Test
    void letsProposalsLapseWhenTheRuleIsWithdrawn() {
        var city = expected("rule-withdrawn");
        var round = openWithRule(1);
        reviewOn(TOO_LATE);

        rounds.change(round, "{\"consequenceRule\": null}");
        reviewOn(TOO_LATE);

        assertThat(told(city, round, 2).getLast().lapseReason()).isEqualTo("rule-withdrawn");
    }

    @Test
    void beginsAnewByARuleThatReplacesTheFirst() {
        var city = expected("rule-replaced");
        var round = openWithRule(1);
        reviewOn(TOO_LATE);

        rounds.change(round, """
                {"consequenceRule": {"version": "reviews-after-30-days", "proposes": "under-review", "afterDays": 30}}""");
        reviewOn(TOO_LATE);

        assertThat(told(city, round, 3))
                .extracting(StatusChangeProposalState::proposedStatus, StatusChangeProposalState::lapseReason)
                .containsExactly(
                        tuple("on-hold", null), tuple("on-hold", "rule-withdrawn"), tuple("under-review", null));
    }

    /** The place in a round that is over stays as it was. */
    @Test
    void expectsNothingMoreOfACityThatLeftAfterTheRound() {
        var leavesLater = expected("rule-leaves-later");
        var leftBefore = expected("rule-left-before");
        var round = openWithRule(1);
        rounds.close(round);
        rounds.know(leftBefore.withStatus("withdrawn", "2010-02-22"), 2);
        reviewOn(TOO_LATE);
        rounds.know(leavesLater.withStatus("withdrawn", "2010-02-22"), 2);

        reviewOn(TOO_LATE);

        assertThat(told(leavesLater, round, 2))
                .extracting(StatusChangeProposalState::state)
                .containsExactly("standing", "lapsed");
        assertThat(toldSoFar(leftBefore, round)).isEmpty();
    }

    @Test
    void countsRoundsInARow() {
        var silent = expected("rule-silent-twice");
        var reported = expected("rule-silent-once");
        GivenReport.handedIn(reported, rounds.open());
        var round = openWithRule(2);

        reviewOn(TOO_LATE);

        assertThat(told(silent, round, 1)).hasSize(1);
        assertThat(toldByTheEndOf(round, reported)).isEmpty();
    }

    @Test
    void makesOneProposalWhenSeveralInstancesLook() {
        var city = expected("rule-instances");
        var round = openWithRule(1);
        clock.set(TOO_LATE);

        var looks = Stream.generate(() -> CompletableFuture.runAsync(absences::review))
                .limit(4)
                .toList();
        looks.forEach(CompletableFuture::join);

        assertThat(toldByTheEndOf(round, city)).hasSize(1);
    }

    private TestCity expected(String name) {
        var city = TestCity.named(name);
        rounds.know(city.listed("2010-02-22"), 1);
        return city;
    }

    private int openWithRule(int cycles) {
        var round = rounds.open();
        rounds.change(round, """
                {"consequenceRule": {"version": "waits-30-days-%d", "proposes": "on-hold", "afterDays": 30,
                                     "consecutiveCycles": %d}}""".formatted(cycles, cycles));
        return round;
    }

    private void reviewOn(String instant) {
        clock.set(instant);
        absences.review();
    }

    private static List<StatusChangeProposalState> told(TestCity city, int round, int count) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> toldSoFar(city, round).size() >= count);
        return toldSoFar(city, round);
    }

    /** The topic keeps its order: what was to be told of the cities is there when the closing of the round is. */
    private List<StatusChangeProposalState> toldByTheEndOf(int round, TestCity... cities) {
        rounds.close(round);
        await().atMost(Duration.ofSeconds(30)).until(() -> MonitoringTopic.toldOf(Integer.toString(round)).stream()
                .anyMatch(told -> told.event() instanceof CycleEvent cycle
                        && cycle.state().state().equals("closed")));
        return Stream.of(cities)
                .flatMap(city -> toldSoFar(city, round).stream())
                .toList();
    }

    private static List<StatusChangeProposalState> toldSoFar(TestCity city, int round) {
        return MonitoringTopic.toldOf(round + "/" + city.slug()).stream()
                .map(MonitoringTopic.Told::event)
                .filter(StatusChangeProposalEvent.class::isInstance)
                .map(event -> ((StatusChangeProposalEvent) event).state())
                .toList();
    }

    private static List<String> kindOf(TestCity city, int round) {
        return given().queryParam("city", city.slug())
                .get("/v1/monitoring/cycles/{round}/participations", round)
                .path("items.kind");
    }
}
