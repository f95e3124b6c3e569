package eu.integratingcities.conference.speaker;

import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.format.LiveOnly;
import eu.integratingcities.http.paging.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An appearance as it is shown.
 *
 * @param id names the appearance for good
 * @param session id of the session; null: the edition as a whole
 * @param sessionTitle title of the session
 * @param speaker id of the person
 * @param name name of the person
 * @param office office that the person held then
 * @param organisation organisation for which the person appeared
 * @param city slug of the city for which the person appeared
 * @param part what the person did there, such as a keynote
 */
@Schema(
        name = "Appearance",
        description = "One person in one session, or in an edition as a whole, with the office held then")
record AppearanceView(
        UUID id,
        long version,

        @Schema(description = "Number of the edition") int conference,

        @Nullable UUID session,

        @Nullable String sessionTitle,
        UUID speaker,
        @LiveOnly String name,
        @Nullable String office,
        @Nullable String organisation,

        @Nullable String city,

        @Nullable String part)
        implements Versioned {

    static final String COLUMNS = """
            a.id, a.version, e.number, a.session_id, s.title, a.person_id, p.name, a.office, a.organisation,
            slug_of_now(a.city) as city, a.part
            """;

    static final String TABLES = """
            appearance a
            join person p on p.id = a.person_id
            join edition e on e.id = a.edition_id
            left join conference_session s on s.id = a.session_id
            """;

    static AppearanceView of(Row row) {
        return new AppearanceView(
                row.id("id"),
                row.count("version"),
                row.number("number"),
                row.idOrNull("session_id"),
                row.textOrNull("title"),
                row.id("person_id"),
                row.text("name"),
                row.textOrNull("office"),
                row.textOrNull("organisation"),
                row.textOrNull("city"),
                row.textOrNull("part"));
    }
}
