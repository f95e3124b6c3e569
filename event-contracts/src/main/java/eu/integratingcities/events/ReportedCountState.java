package eu.integratingcities.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number of signatories that a source reports; never mixed with the count of the list.
 *
 * @param asOf the date for which it is reported
 * @param qualifier {@code exact}, {@code more-than} or {@code derived}; may grow
 * @param sourceIds the sources that report it
 */
public record ReportedCountState(
        UUID id,
        PartialDate asOf,
        int count,
        String qualifier,
        List<String> sourceIds,
        @Nullable String note) {

    public ReportedCountState {
        sourceIds = List.copyOf(sourceIds);
    }
}
