package eu.integratingcities.signatory.relation;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.signatory.city.RelationType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A relation of a city to another one, told from the side of the first.
 *
 * @param type what the other city is to this one
 * @param city slug or id of the other city
 * @param since from when on; null when no source says it
 */
@Schema(examples = """
        {"type": "part-of", "city": "grenoble-alpes-metropole", "since": {"value": "2015-01-01", "precision": "day"},
         "note": null, "sourceIds": ["S54"]}""")
record NewRelation(
        @NotNull RelationType type,
        @NotBlank @Size(max = 80) String city,
        @Nullable PartialDate since,
        @Nullable @Size(max = 1000) String note,
        List<@NotNull String> sourceIds) {

    /** An absent list means that no source is named. */
    NewRelation {
        sourceIds = sourceIds == null ? List.of() : List.copyOf(sourceIds);
    }
}
