package eu.integratingcities.conference.schedule;

import eu.integratingcities.conference.edition.Edition;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads programmes for answers. Changes must have been flushed. */
@ApplicationScoped
class ScheduleQuery {

    private static final String SPEAKERS_OF_THE_WHOLE = "appearance a join person p on p.id = a.person_id";

    private final Rows rows;

    ScheduleQuery(Rows rows) {
        this.rows = rows;
    }

    ScheduleView schedule(Edition edition) {
        var sessions = sessionsOf(edition).all();
        return new ScheduleView(
                edition.number(),
                edition.facts().title(),
                edition.facts().zone(),
                ScheduleView.daysOf(sessions),
                ScheduleView.unscheduledOf(sessions),
                roomsOf(edition).all(),
                streamsOf(edition).all(),
                ScheduleView.tracksOf(sessions),
                speakersOfTheWhole(edition));
    }

    ItemList<SessionView> sessions(Edition edition, SessionFilter filter, PageRequest page, @Nullable String sort) {
        return sessionsOf(edition)
                .where("s.kind = ?", filter.kind())
                .where("s.held_on = ?", filter.date())
                .where("s.room_id = ?", filter.room())
                .where("s.track = ?", filter.track())
                .lastChange("select max(changed_at) from conference_session")
                .page(page, sort);
    }

    SessionView session(UUID id) {
        return rows.select(SessionView.COLUMNS, SessionView::of)
                .from(SessionView.TABLES)
                .where("s.id = ?", id)
                .one()
                .orElseThrow();
    }

    ItemList<RoomView> rooms(Edition edition) {
        return ItemList.whole(roomsOf(edition).all(), lastChange("room", edition));
    }

    /** Throws the problem of an unknown room, also when the room belongs to another edition. */
    RoomView room(Edition edition, UUID id) {
        return roomsOf(edition).where("id = ?", id).one().orElseThrow(() -> ScheduleRefusals.unknownRoom(edition, id));
    }

    ItemList<StreamView> streams(Edition edition) {
        return ItemList.whole(streamsOf(edition).all(), lastChange("stream", edition));
    }

    /** Throws the problem of an unknown stream, also when the stream belongs to another edition. */
    StreamView stream(Edition edition, UUID id) {
        return streamsOf(edition)
                .where("id = ?", id)
                .one()
                .orElseThrow(() -> ScheduleRefusals.unknownStream(edition, id));
    }

    /** When something of the edition in this table last changed; null when it has nothing there. */
    private @Nullable Instant lastChange(String table, Edition edition) {
        return rows.select(
                        "max(changed_at) as last_change", row -> Optional.ofNullable(row.instantOrNull("last_change")))
                .from(table)
                .where("edition_id = ?", edition.id())
                .one()
                .flatMap(Function.identity())
                .orElse(null);
    }

    private List<SpeakerEntry> speakersOfTheWhole(Edition edition) {
        return rows.select(SpeakerEntry.AS_JSON + " as speaker", row -> row.json("speaker", SpeakerEntry.class))
                .from(SPEAKERS_OF_THE_WHOLE)
                .where("a.edition_id = ?", edition.id())
                .where("a.session_id is null")
                .sort("recorded", SortKey.ascending("a.id").as(KeyType.UNIQUE_ID))
                .identifiedBy("a.id")
                .all();
    }

    private PageQuery<SessionView> sessionsOf(Edition edition) {
        return rows.select(SessionView.COLUMNS, SessionView::of)
                .from(SessionView.TABLES)
                .where("s.edition_id = ?", edition.id())
                .sort(
                        "time",
                        SortKey.ascending("s.held_on").as(KeyType.DATE).orNull(),
                        SortKey.ascending("cast(s.starts_at as text)").orNull())
                .sort("title", SortKey.ascending("s.title"))
                .identifiedBy("s.id");
    }

    private PageQuery<RoomView> roomsOf(Edition edition) {
        return rows.select(RoomView.COLUMNS, RoomView::of)
                .from("room")
                .where("edition_id = ?", edition.id())
                .sort("name", SortKey.ascending("name"));
    }

    private PageQuery<StreamView> streamsOf(Edition edition) {
        return rows.select(StreamView.COLUMNS, StreamView::of)
                .from("stream")
                .where("edition_id = ?", edition.id())
                .sort("name", SortKey.ascending("name"));
    }
}
