package eu.integratingcities.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.events.CommitmentRating;
import eu.integratingcities.events.ReportEvent;
import eu.integratingcities.events.ReportState;
import eu.integratingcities.monitoring.MonitoringTopic;
import eu.integratingcities.monitoring.MonitoringTopic.Told;
import eu.integratingcities.monitoring.TestCity;
import eu.integratingcities.monitoring.TestRounds;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportEventsTest {

    private static final String FINDING = "{\"findings\": [{\"text\": \"Please look again.\"}]}";

    @Inject
    TestRounds rounds;

    private final TestCity city = TestCity.named("utrecht");
    private int round;

    @BeforeEach
    void openARound() {
        rounds.know(city.listed("2010-02-22"), 1);
        round = rounds.open();
    }

    @Test
    void tellsNothingOfADraftAndNoAnswersBeforeTheyArePublished() {
        var report = TestReport.begun(city, round, "ratings-only").complete();
        report.submit();
        report.takeOn();
        report.giveBack(FINDING);
        report.submit();

        rounds.close(round);
        rounds.publish(round);

        var told = awaitTold(report, 4);
        assertThat(told)
                .extracting(Told::type)
                .containsExactly(
                        "monitoring.report-submitted.v1",
                        "monitoring.report-returned.v1",
                        "monitoring.report-submitted.v1",
                        "monitoring.report-published.v1");
        assertThat(told.subList(0, 3))
                .allSatisfy(before -> assertThat(stateIn(before).ratings()).isNull());
        assertThat(stateIn(told.getLast()).ratings())
                .hasSize(11)
                .contains(new CommitmentRating("PM-1", "fully"), new CommitmentRating("BU-3", "partly"));
    }

    @Test
    void keepsTheRatingsOfACityThatPublishesNone() {
        var report = TestReport.begun(city, round, "aggregate-only").complete();
        report.submit();
        report.takeOn();

        rounds.close(round);
        rounds.publish(round);

        assertThat(stateIn(awaitTold(report, 2).getLast()))
                .returns("published", ReportState::state)
                .returns(null, ReportState::ratings);
    }

    @Test
    void leavesAReportThatIsNotReviewedOutOfThePublication() {
        var report = TestReport.begun(city, round, "full").complete();
        report.submit();

        rounds.close(round);
        rounds.publish(round);

        await().atMost(Duration.ofSeconds(30)).until(() -> MonitoringTopic.toldOf(Integer.toString(round)).stream()
                .anyMatch(told -> told.type().equals("monitoring.cycle-published.v1")));
        assertThat(MonitoringTopic.toldOf(report.id()))
                .extracting(Told::type)
                .containsExactly("monitoring.report-submitted.v1");
    }

    private static List<Told> awaitTold(TestReport report, int count) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> MonitoringTopic.toldOf(report.id()).size() >= count);
        return MonitoringTopic.toldOf(report.id());
    }

    private static ReportState stateIn(Told told) {
        return ((ReportEvent) told.event()).state();
    }
}
