package eu.integratingcities.conference.schedule;

import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.paging.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A room as it is shown.
 *
 * @param id names the room for good, whatever it is called
 * @param name what the room is called
 * @param capacity seats; null when it is not known
 */
@Schema(name = "Room", description = "A place at the venue; its id stays when it is renamed")
record RoomView(
        UUID id, long version, String name, @Nullable Integer capacity) implements Versioned {

    static final String COLUMNS = "id, version, name, capacity";

    static RoomView of(Row row) {
        return new RoomView(row.id("id"), row.count("version"), row.text("name"), row.numberOrNull("capacity"));
    }

    static RoomView of(Room room) {
        return new RoomView(
                room.id(), room.version(), room.facts().name(), room.facts().capacity());
    }
}
