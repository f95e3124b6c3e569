package eu.integratingcities.conference.schedule;

import eu.integratingcities.conference.edition.Edition;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks that a session takes place in rooms and streams of its own edition. */
@ApplicationScoped
class Places {

    private final Rooms rooms;
    private final Streams streams;

    Places(Rooms rooms, Streams streams) {
        this.rooms = rooms;
        this.streams = streams;
    }

    /** Throws the problem of a room or stream that the edition does not have. */
    void check(Edition edition, SessionFacts facts) {
        var room = facts.room();
        if (room != null && !rooms.has(edition, room)) {
            throw ScheduleRefusals.foreignPlace("room", edition, room);
        }
        var stream = facts.stream();
        if (stream != null && !streams.has(edition, stream)) {
            throw ScheduleRefusals.foreignPlace("stream", edition, stream);
        }
    }
}
