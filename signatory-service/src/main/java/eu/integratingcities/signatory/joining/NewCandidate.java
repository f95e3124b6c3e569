package eu.integratingcities.signatory.joining;

import eu.integratingcities.events.PartialDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A city that means to join.
 *
 * @param city slug of a city on file
 */
@Schema(examples = """
        {"city": "brno", "declaredOn": {"value": "2026-03-02", "precision": "day"}, "note": null}""")
record NewCandidate(
        @NotNull String city,
        @NotNull PartialDate declaredOn,
        @Nullable @Size(max = 2000) String note) {}
