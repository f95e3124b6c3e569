package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.monitoring.cycle.CycleState.Closed;
import eu.integratingcities.monitoring.cycle.CycleState.Open;
import eu.integratingcities.monitoring.cycle.CycleState.Planned;
import eu.integratingcities.monitoring.cycle.CycleState.Published;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A cycle's state as columns; which of them are filled follows from the stage and is checked by the table too. */
@Embeddable
record StoredState(
        @Column(name = "state") @Enumerated(EnumType.STRING) CycleStage stage,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable PartialDate published) {

    static StoredState of(CycleState state) {
        return switch (state) {
            case Planned _ -> new StoredState(CycleStage.PLANNED, null, null, null);
            case Open(var opened) -> new StoredState(CycleStage.OPEN, opened, null, null);
            case Closed(var opened, var closed) -> new StoredState(CycleStage.CLOSED, opened, closed, null);
            case Published(var opened, var closed, var on) -> new StoredState(CycleStage.PUBLISHED, opened, closed, on);
        };
    }

    CycleState state() {
        return switch (stage) {
            case PLANNED -> new Planned();
            case OPEN -> new Open(Objects.requireNonNull(openedAt));
            case CLOSED -> new Closed(Objects.requireNonNull(openedAt), Objects.requireNonNull(closedAt));
            case PUBLISHED -> new Published(openedAt, closedAt, Objects.requireNonNull(published));
        };
    }
}
