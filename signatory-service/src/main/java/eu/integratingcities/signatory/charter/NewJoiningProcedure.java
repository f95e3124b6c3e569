package eu.integratingcities.signatory.charter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a city joins.
 *
 * @param renewal what is said of signing again
 * @param reportingMentioned whether the procedure tells of the duty to report
 */
@Schema(examples = """
        {"eligibility": "Eurocities members",
         "steps": [{"order": 1, "key": "council-adoption", "actor": "city",
                    "text": "The charter initiative is presented to the municipal council, which has to adopt it."}],
         "renewal": null, "reportingMentioned": false, "sourceIds": ["S09"]}""")
record NewJoiningProcedure(
        @Nullable String eligibility,
        @NotEmpty List<@NotNull @Valid Step> steps,
        @Nullable String renewal,
        boolean reportingMentioned,
        List<@NotNull String> sourceIds) {

    NewJoiningProcedure {
        steps = steps == null ? List.of() : List.copyOf(steps);
        sourceIds = sourceIds == null ? List.of() : List.copyOf(sourceIds);
    }

    /**
     * One step.
     *
     * @param actor who takes it: the city or Eurocities
     */
    record Step(
            @NotNull @Positive Integer order,
            @NotBlank String key,
            @NotBlank String actor,
            @NotBlank String text) {}
}
