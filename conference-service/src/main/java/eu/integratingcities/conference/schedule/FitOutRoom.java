package eu.integratingcities.conference.schedule;

import eu.integratingcities.conference.announcement.Announcements;
import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.conference.edition.Edition;
import eu.integratingcities.conference.edition.EditionEvents;
import eu.integratingcities.conference.edition.EditionReference;
import eu.integratingcities.conference.edition.Editions;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.patch.MergePatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition gets a room, or a room another name. There is no event for rooms: the edition that they belong to says
 * that it changed, which is enough for everybody who keeps its programme.
 */
@ApplicationScoped
class FitOutRoom {

    private final Editions editions;
    private final Rooms rooms;
    private final Announcements announcements;
    private final Changes changes;

    FitOutRoom(Editions editions, Rooms rooms, Announcements announcements, Changes changes) {
        this.editions = editions;
        this.rooms = rooms;
        this.announcements = announcements;
        this.changes = changes;
    }

    @Transactional
    RoomView add(EditionReference reference, RoomFacts facts) {
        var edition = editions.requireLocked(reference);
        refuseTakenName(edition, facts, null);
        var room = new Room(edition, facts, changes.byCaller());
        rooms.persistAndFlush(room);
        announcements.tell(EditionEvents.changed(edition), Origin.LIVE);
        return RoomView.of(room);
    }

    @Transactional
    RoomView change(EditionReference reference, UUID id, IfMatch ifMatch, MergePatch patch) {
        var edition = editions.requireLocked(reference);
        var room = rooms.require(edition, id);
        ifMatch.require(room.version(), () -> RoomView.of(room));
        var facts = patch.apply(room.facts(), RoomFacts.class);
        refuseTakenName(edition, facts, room.id());
        if (room.retell(facts, changes.byCaller())) {
            rooms.flush();
            announcements.tell(EditionEvents.changed(edition), Origin.LIVE);
        }
        return RoomView.of(room);
    }

    private void refuseTakenName(Edition edition, RoomFacts facts, @Nullable UUID except) {
        if (rooms.isTaken(edition, facts.name(), except)) {
            throw ScheduleRefusals.nameTaken("room", facts.name());
        }
    }
}
