package eu.integratingcities.monitoring.report;

import eu.integratingcities.monitoring.report.ReportState.Draft;
import eu.integratingcities.monitoring.report.ReportState.InReview;
import eu.integratingcities.monitoring.report.ReportState.Published;
import eu.integratingcities.monitoring.report.ReportState.Returned;
import eu.integratingcities.monitoring.report.ReportState.Submitted;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A report's state as columns; which of them are filled follows from the stage and is checked by the table too. */
@Embeddable
record StoredState(
        @Column(name = "state") @Enumerated(EnumType.STRING) ReportStage stage,
        @Nullable Instant submittedAt,
        @Nullable String reviewer,
        @Nullable Instant returnedAt,
        @Nullable Instant publishedAt) {

    static StoredState of(ReportState state) {
        return switch (state) {
            case Draft _ -> new StoredState(ReportStage.DRAFT, null, null, null, null);
            case Submitted(var at) -> new StoredState(ReportStage.SUBMITTED, at, null, null, null);
            case InReview(var at, var by) -> new StoredState(ReportStage.IN_REVIEW, at, by.value(), null, null);
            case Returned(var at, var by, var back) ->
                new StoredState(ReportStage.RETURNED, at, by.value(), back, null);
            case Published(var at, var by, var out) ->
                new StoredState(ReportStage.PUBLISHED, at, by.value(), null, out);
        };
    }

    ReportState state() {
        return switch (stage) {
            case DRAFT -> new Draft();
            case SUBMITTED -> new Submitted(handedIn());
            case IN_REVIEW -> new InReview(handedIn(), reviewerId());
            case RETURNED -> new Returned(handedIn(), reviewerId(), Objects.requireNonNull(returnedAt));
            case PUBLISHED -> new Published(handedIn(), reviewerId(), Objects.requireNonNull(publishedAt));
        };
    }

    private Instant handedIn() {
        return Objects.requireNonNull(submittedAt);
    }

    private ReviewerId reviewerId() {
        return new ReviewerId(Objects.requireNonNull(reviewer));
    }
}
