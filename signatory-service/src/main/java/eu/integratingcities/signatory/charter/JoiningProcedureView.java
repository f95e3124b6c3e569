package eu.integratingcities.signatory.charter;

import eu.integratingcities.http.conditional.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a city joins, as answers show it. */
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
