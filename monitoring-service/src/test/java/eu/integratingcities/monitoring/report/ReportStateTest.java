package eu.integratingcities.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.monitoring.report.ReportState.Draft;
import eu.integratingcities.monitoring.report.ReportState.InReview;
import eu.integratingcities.monitoring.report.ReportState.Published;
import eu.integratingcities.monitoring.report.ReportState.Returned;
import eu.integratingcities.monitoring.report.ReportState.Submitted;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReportStateTest {

    private static final Instant HANDED_IN = Instant.parse("2026-10-20T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-02T09:00:00Z");
    private static final ReviewerId REVIEWER = new ReviewerId("reviewer-1");

    @Test
    void goesTheStraightWay() {
        var published = new Draft().submit(HANDED_IN).assignTo(REVIEWER).publish(LATER);

        assertThat(published).isEqualTo(new Published(HANDED_IN, REVIEWER, LATER));
    }

    @Test
    void keepsReviewerAndFirstHandingInThroughAReturn() {
        var again = new InReview(HANDED_IN, REVIEWER).giveBack(LATER).submitAgain();

        assertThat(again).isEqualTo(new InReview(HANDED_IN, REVIEWER));
    }

    @Test
    void passesFromReviewerToReviewer() {
        var another = new ReviewerId("reviewer-2");

        assertThat(new InReview(HANDED_IN, REVIEWER).assignTo(another)).isEqualTo(new InReview(HANDED_IN, another));
    }

    @Test
    void offersOnlyLegalMoves() {
        assertThat(new Draft().moves()).containsExactly(ReportMove.SUBMISSION);
        assertThat(new Submitted(HANDED_IN).moves()).containsExactly(ReportMove.REVIEW);
        assertThat(new InReview(HANDED_IN, REVIEWER).moves())
                .containsExactly(ReportMove.RETURN, ReportMove.REVIEW, ReportMove.PUBLICATION);
        assertThat(new Returned(HANDED_IN, REVIEWER, LATER).moves()).containsExactly(ReportMove.SUBMISSION);
        assertThat(new Published(HANDED_IN, REVIEWER, LATER).moves()).isEmpty();
    }

    @Test
    void letsTheCityWriteInDraftAndAfterAReturnOnly() {
        assertThat(new Draft().editable()).isTrue();
        assertThat(new Returned(HANDED_IN, REVIEWER, LATER).editable()).isTrue();
        assertThat(new Submitted(HANDED_IN).editable()).isFalse();
        assertThat(new InReview(HANDED_IN, REVIEWER).editable()).isFalse();
        assertThat(new Published(HANDED_IN, REVIEWER, LATER).editable()).isFalse();
    }
}
