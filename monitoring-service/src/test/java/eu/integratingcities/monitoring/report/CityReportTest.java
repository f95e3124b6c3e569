package eu.integratingcities.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.integratingcities.events.Commitment;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import eu.integratingcities.monitoring.questionnaire.Rating;
import eu.integratingcities.monitoring.questionnaire.Template;
import eu.integratingcities.monitoring.signatory.CharterEdition;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CityReportTest {

    private static final Change NOW = new Change(Instant.parse("2026-09-01T08:00:00Z"), "editor");
    private static final Change LATER = new Change(Instant.parse("2026-10-01T08:00:00Z"), "editor");
    private static final ReviewerId REVIEWER = new ReviewerId("reviewer-1");
    private static final AnswerContent PARTLY = new AnswerContent(Rating.PARTLY, null, List.of());

    private final CityReport report = draft();

    @Test
    void hasAnOpenAnswerForEachCommitment() {
        assertThat(report.answers()).extracting(Answer::code).containsExactly("PM-1", "BU-1");
        assertThat(report.answers()).extracting(Answer::content).containsOnly(AnswerContent.OPEN);
    }

    @Test
    void countsWhatTheCityIsWhenItHandsIn() {
        answerAll();

        report.submit(ReporterType.SIGNATORY, NOW);

        assertThat(report.reporterType()).isEqualTo(ReporterType.SIGNATORY);
    }

    @Test
    void staysADraftWhenAnAnswerIsMissing() {
        report.answer("PM-1", PARTLY, NOW);

        var refusal = refusalOf(() -> report.submit(ReporterType.SIGNATORY, NOW));

        assertThat(refusal.errors()).extracting(error -> error.pointer()).containsExactly("/answers/1/rating");
        assertThat(report.state()).isEqualTo(new ReportState.Draft());
    }

    @Test
    void keepsTheTimeOfTheFirstHandingInThroughAReturn() {
        answerAll();
        report.submit(ReporterType.SIGNATORY, NOW);
        report.assignTo(REVIEWER, NOW);
        report.giveBack(List.of(new NewFinding("BU-1", "Say more.")), NOW);

        report.submit(ReporterType.SIGNATORY, LATER);

        assertThat(report.state()).isEqualTo(new ReportState.InReview(NOW.at(), REVIEWER));
    }

    @Test
    void letsNobodyWriteBetweenHandingInAndAReturn() {
        answerAll();
        report.submit(ReporterType.SIGNATORY, NOW);

        assertThat(refusalOf(() -> report.answer("PM-1", PARTLY, LATER)).type()).isEqualTo(ProblemType.ILLEGAL_MOVE);
        assertThat(refusalOf(() -> report.choose(Publication.FULL, LATER)).type())
                .isEqualTo(ProblemType.ILLEGAL_MOVE);
    }

    @Test
    void takesNoFindingOnACommitmentThatItDoesNotHave() {
        answerAll();
        report.submit(ReporterType.SIGNATORY, NOW);
        report.assignTo(REVIEWER, NOW);

        var refusal = refusalOf(() ->
                report.giveBack(List.of(new NewFinding(null, "Fine."), new NewFinding("SP-1", "Why not?")), LATER));

        assertThat(refusal.errors()).extracting(error -> error.pointer()).containsExactly("/findings/1/code");
        assertThat(report.state()).isInstanceOf(ReportState.InReview.class);
    }

    @Test
    void offersTheMovesOfItsStateInTheRefusal() {
        var refusal = refusalOf(() -> report.publish(NOW));

        assertThat(refusal.members()).containsEntry("legalMoves", List.of("submission"));
    }

    private void answerAll() {
        report.answers().forEach(answer -> report.answer(answer.code(), PARTLY, NOW));
    }

    private static CityReport draft() {
        var edition = new CharterEdition(
                "2024-10",
                List.of(
                        new Commitment("PM-1", 1, "policy-maker", "Say what we do"),
                        new Commitment("BU-1", 9, "buyer", "Buy fairly")));
        return CityReport.begin(
                7,
                new Reporter(UUID.randomUUID(), "utrecht", ReporterType.NON_SIGNATORY),
                Publication.RATINGS_ONLY,
                Template.freeze("2024-10", edition, NOW),
                NOW);
    }

    private static ProblemException refusalOf(ThrowingCallable move) {
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(move)
                .actual();
    }
}
