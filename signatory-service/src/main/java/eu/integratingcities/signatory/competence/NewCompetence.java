package eu.integratingcities.signatory.competence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far one commitment is a city's duty.
 *
 * @param note with whom the duty is shared, or whose it is
 */
@Schema(examples = """
        {"competence": "shared", "note": "Language courses are the duty of the region; the city adds its own."}""")
record NewCompetence(
        @NotNull Competence competence,
        @Nullable @Size(max = 1000) String note) {}
