package eu.integratingcities.conference.history;

import eu.integratingcities.conference.schedule.SessionFacts;
import eu.integratingcities.conference.schedule.SessionKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session within the row of its edition, known again by title and day. */
@Schema(name = "SessionImportRow")
record SessionRow(
        @NotNull SessionKind kind,

        @NotBlank @Size(max = 500) String title,
        @Nullable LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable @Size(min = 1, max = 200) String track,
        @Nullable @Size(min = 1, max = 4000) String notes,
        List<@NotNull @Valid AppearanceRow> appearances) {

    SessionRow {
        appearances = appearances == null ? List.of() : List.copyOf(appearances);
    }

    SessionFacts facts() {
        return new SessionFacts(kind, title, date, startsAt, endsAt, null, null, track, notes);
    }

    /** What the row tells, and what was known before of that about which it is silent. */
    SessionFacts factsOver(SessionFacts known) {
        return new SessionFacts(
                kind,
                title,
                date,
                startsAt == null ? known.startsAt() : startsAt,
                endsAt == null ? known.endsAt() : endsAt,
                known.room(),
                known.stream(),
                track == null ? known.track() : track,
                notes == null ? known.notes() : notes);
    }
}
