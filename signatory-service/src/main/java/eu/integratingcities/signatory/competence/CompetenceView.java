package eu.integratingcities.signatory.competence;

import eu.integratingcities.http.conditional.Versioned;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far one commitment is a city's duty.
 *
 * @param commitment code of the commitment, the same in every edition of the charter
 * @param competence how far it is the city's duty
 * @param note how the city is competent, in words
 * @param changedAt when the record last changed
 */
@Schema(examples = """
        {"commitment": "SP-2", "competence": "shared",
         "note": "Language courses are the duty of the region; the city adds its own.",
         "version": 0, "changedAt": "2026-11-23T20:00:00.123456Z"}""")
record CompetenceView(
        String commitment, Competence competence, @Nullable String note, long version, Instant changedAt)
        implements Versioned {

    static CompetenceView of(StatedCompetence stated) {
        var said = stated.said();
        return new CompetenceView(
                stated.commitment(),
                said.competence(),
                said.note(),
                stated.version(),
                stated.change().at());
    }
}
