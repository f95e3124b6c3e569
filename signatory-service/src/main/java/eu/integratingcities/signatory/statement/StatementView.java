package eu.integratingcities.signatory.statement;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.format.LiveOnly;
import eu.integratingcities.signatory.signing.Occasion;
import eu.integratingcities.signatory.signing.OccasionLinks;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A statement as live answers show it. Null: no source says it.
 *
 * @param id names the statement for good
 * @param city slug of the city
 * @param office the office that the person held then
 * @param speakerName name of who spoke; never part of events or downloads
 * @param saidOn when it was said
 * @param occasion at what it was said
 * @param gist what was said, in the register's own words
 * @param sourceUrl where it can be read
 * @param changedAt when the record last changed
 */
@Schema(examples = """
        {"id": "0199e0c4-4d5e-7f23-8b12-2e3f40516273", "city": "utrecht", "office": "Deputy mayor", "speakerName": null,
         "saidOn": {"value": "2022-11-16", "precision": "day"},
         "occasion": {"kind": "conference", "conference": 10, "text": null, "session": null},
         "gist": "Signing binds the city to show every second year what it has done.",
         "sourceUrl": "https://example.org/utrecht/statement",
         "version": 0, "changedAt": "2026-11-23T20:00:00.123456Z",
         "links": {"conference": "/v1/conferences/10", "session": null}}""")
record StatementView(
        UUID id,
        String city,
        String office,
        @LiveOnly @Nullable String speakerName,
        PartialDate saidOn,
        @Nullable Occasion occasion,
        String gist,
        String sourceUrl,
        long version,
        Instant changedAt)
        implements Versioned {

    static StatementView of(Statement statement, String city) {
        var said = statement.said();
        return new StatementView(
                statement.id(),
                city,
                said.office(),
                said.speakerName(),
                said.saidOn(),
                said.occasion(),
                said.gist(),
                said.sourceUrl(),
                statement.version(),
                statement.change().at());
    }

    /** Where to read on about the occasion. */
    @JsonProperty
    OccasionLinks links() {
        return OccasionLinks.of(occasion);
    }
}
