package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import java.util.List;

/** The last number of signatories that a source reports, with the date for which it does. */
public record LastReported(int count, PartialDate asOf, List<String> sourceIds) {

    public LastReported {
        sourceIds = List.copyOf(sourceIds);
    }
}
