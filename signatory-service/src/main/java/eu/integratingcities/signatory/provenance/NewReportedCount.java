package eu.integratingcities.signatory.provenance;

import eu.integratingcities.events.PartialDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A number of signatories that a source reports. It is never mixed with the count of the list.
 *
 * @param asOf the date for which it is reported
 */
@Schema(examples = """
        {"asOf": {"value": "2022-11", "precision": "month"}, "count": 46, "qualifier": "exact",
         "sourceIds": ["S44"], "note": "Contradicts 42 plus five; would imply 41 before"}""")
record NewReportedCount(
        @NotNull PartialDate asOf,
        @NotNull @PositiveOrZero Integer count,
        @NotNull Qualifier qualifier,
        List<@NotNull String> sourceIds,
        @Nullable String note) {

    NewReportedCount {
        sourceIds = sourceIds == null ? List.of() : List.copyOf(sourceIds);
    }
}
