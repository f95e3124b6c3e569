package eu.integratingcities.conference.speaker;

import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.format.LiveOnly;
import eu.integratingcities.http.paging.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A speaker as lists show one.
 *
 * @param id names the person for good, whatever becomes of the name
 * @param name name of the person
 * @param link path of the person, with all appearances
 */
@Schema(name = "Speaker", description = "Somebody who spoke at one edition or several")
record SpeakerView(
        UUID id,
        long version,
        @LiveOnly String name,

        @Schema(description = "Number of appearances in all editions")
        int appearances,

        String link)
        implements Versioned {

    static final String COLUMNS = """
            p.id, p.version, p.name,
            (select cast(count(*) as integer) from appearance a where a.person_id = p.id) as appearances
            """;

    static SpeakerView of(Row row) {
        var id = row.id("id");
        return new SpeakerView(
                id, row.count("version"), row.text("name"), row.number("appearances"), "/v1/speakers/" + id);
    }
}
