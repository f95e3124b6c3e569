package eu.integratingcities.signatory.provenance;

import eu.integratingcities.events.PartialDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of signatories that a source reports. It is never mixed with the count of the list.
 *
 * @param asOf the date for which it is reported
 */
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
