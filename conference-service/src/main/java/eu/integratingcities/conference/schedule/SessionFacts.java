package eu.integratingcities.conference.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a session, complete; null means that it is not settled, or that no source tells it.
 *
 * @param date day at the venue; null while the session is not scheduled
 * @param startsAt wall clock time at the venue
 * @param endsAt wall clock time at the venue, on the same day and after the start
 * @param room identifier of a room of the same edition
 * @param stream identifier of a stream of the same edition
 * @param track the strand of the programme that it belongs to
 */
@Embeddable
@Schema(name = "SessionFacts", description = "What a writer says of a session")
public record SessionFacts(
        @NotNull @Enumerated(EnumType.STRING) SessionKind kind,

        @NotBlank @Size(max = 500) String title,
        @Column(name = "held_on") @Nullable LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Column(name = "room_id") @Nullable UUID room,
        @Column(name = "stream_id") @Nullable UUID stream,
        @Nullable @Size(min = 1, max = 200) String track,
        @Nullable @Size(min = 1, max = 4000) String notes) {

    boolean hasTimeWithoutDay() {
        return date == null && (startsAt != null || endsAt != null);
    }

    boolean endsBeforeItStarts() {
        return startsAt != null && endsAt != null && !endsAt.isAfter(startsAt);
    }
}
