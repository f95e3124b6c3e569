package eu.integratingcities.signatory.charter;

import eu.integratingcities.http.conditional.Versioned;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a city joins, as answers show it. */
@Schema(examples = """
        {"eligibility": "Eurocities members",
         "steps": [{"order": 4, "key": "signed-copy", "actor": "city",
                    "text": "The city sends Eurocities a scanned copy of the signed and dated charter."}],
         "renewal": null, "reportingMentioned": false, "sourceIds": ["S09"],
         "version": 0, "changedAt": "2026-11-23T20:00:00.123456Z"}""")
record JoiningProcedureView(
        @Nullable String eligibility,
        List<NewJoiningProcedure.Step> steps,
        @Nullable String renewal,
        boolean reportingMentioned,
        List<String> sourceIds,
        long version,
        Instant changedAt)
        implements Versioned {

    static JoiningProcedureView of(JoiningProcedure procedure) {
        var content = procedure.content();
        return new JoiningProcedureView(
                content.eligibility(),
                content.steps(),
                content.renewal(),
                content.reportingMentioned(),
                content.sourceIds(),
                procedure.version(),
                procedure.change().at());
    }
}
