package eu.integratingcities.conference.speaker;

import eu.integratingcities.http.conditional.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A speaker with every appearance, by edition. */
@Schema(name = "SpeakerDetail", description = "A speaker with every appearance, by edition")
record SpeakerDetail(UUID id, long version, String name, List<AppearanceView> appearances) implements Versioned {

    static SpeakerDetail of(Person person, List<AppearanceView> appearances) {
        return new SpeakerDetail(person.id(), person.version(), person.name(), appearances);
    }
}
