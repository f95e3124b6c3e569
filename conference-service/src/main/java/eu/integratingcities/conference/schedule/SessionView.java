package eu.integratingcities.conference.schedule;

import eu.integratingcities.conference.edition.EditionDates;
import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.paging.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A session as it is shown.
 *
 * @param id names the session for good
 * @param kind what the session is for
 * @param title title of the session
 * @param date day of the session, at the venue
 * @param startsAt time of the start on the clock at the venue
 * @param endsAt time of the end on the clock at the venue
 * @param start the moment of the start, once day, time and the edition's zone are known
 * @param end the moment of the end, once day, time and the edition's zone are known
 * @param room id of the room
 * @param roomName what the room is called
 * @param stream id of the stream
 * @param streamName what the stream is called
 * @param track strand of the programme that it belongs to
 * @param notes remarks on the session
 * @param cancelledAt when the session was called off; null while it stands
 * @param cancellationReason why the session was called off; null while it stands
 * @param speakers who speaks, by id and with the office held then
 * @param warnings what deserves a look
 */
@Schema(name = "Session", description = "One slot of an edition's programme")
public record SessionView(
        UUID id,
        long version,

        @Schema(description = "Number of the edition") int conference,

        SessionKind kind,
        String title,
        @Nullable LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable LocalMoment start,
        @Nullable LocalMoment end,
        @Nullable UUID room,
        @Nullable String roomName,
        @Nullable UUID stream,
        @Nullable String streamName,
        @Nullable String track,
        @Nullable String notes,
        @Nullable Instant cancelledAt,
        @Nullable String cancellationReason,
        List<SpeakerEntry> speakers,
        List<SessionWarning> warnings)
        implements Versioned {

    /** What {@link #of} reads; the tables are those of {@link #TABLES}. */
    static final String COLUMNS = """
            s.id, s.version, e.number, s.kind, s.title, s.held_on, cast(s.starts_at as text) as starts_at,
            cast(s.ends_at as text) as ends_at, s.room_id, r.name as room_name, s.stream_id, t.name as stream_name,
            s.track, s.notes, s.cancelled_at, s.cancellation_reason, e.zone, e.starts_on, e.ends_on,
            (select coalesce(jsonb_agg(%s order by a.id), '[]')
             from appearance a join person p on p.id = a.person_id where a.session_id = s.id) as speakers
            """.formatted(SpeakerEntry.AS_JSON);

    static final String TABLES = """
            conference_session s
            join edition e on e.id = s.edition_id
            left join room r on r.id = s.room_id
            left join stream t on t.id = s.stream_id
            """;

    static SessionView of(Row row) {
        var dates = new EditionDates(
                row.json("starts_on", PartialDate.class),
                row.json("ends_on", PartialDate.class),
                row.textOrNull("zone"));
        var date = row.dateOrNull("held_on");
        var startsAt = time(row, "starts_at");
        var endsAt = time(row, "ends_at");
        return new SessionView(
                row.id("id"),
                row.count("version"),
                row.number("number"),
                row.constant("kind", SessionKind.class),
                row.text("title"),
                date,
                startsAt,
                endsAt,
                LocalMoment.ofNullable(date, startsAt, dates.zone()),
                LocalMoment.ofNullable(date, endsAt, dates.zone()),
                row.idOrNull("room_id"),
                row.textOrNull("room_name"),
                row.idOrNull("stream_id"),
                row.textOrNull("stream_name"),
                row.textOrNull("track"),
                row.textOrNull("notes"),
                row.instantOrNull("cancelled_at"),
                row.textOrNull("cancellation_reason"),
                row.json("speakers", SpeakerEntry.LIST),
                SessionWarning.of(date, dates));
    }

    private static @Nullable LocalTime time(Row row, String column) {
        var text = row.textOrNull(column);
        return text == null ? null : LocalTime.parse(text);
    }
}
