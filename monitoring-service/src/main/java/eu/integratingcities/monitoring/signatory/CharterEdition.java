package eu.integratingcities.monitoring.signatory;

import eu.integratingcities.events.Commitment;
import java.util.List;

/** The charter's text that cities sign today; commitments in the order of the text. */
public record CharterEdition(String code, List<Commitment> commitments) {

    public CharterEdition {
        commitments = List.copyOf(commitments);
    }
}
