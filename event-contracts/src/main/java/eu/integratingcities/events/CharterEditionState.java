package eu.integratingcities.events;

import java.util.List;
import java.util.UUID;

/**
 * The charter's text as of one date.
 *
 * @param code {@code 2010-02}
 * @param ordinal 1 for the first edition
 * @param current whether it is the edition that cities sign today
 */
public record CharterEditionState(
        UUID id, String code, String title, int ordinal, boolean current, List<Commitment> commitments) {

    public CharterEditionState {
        commitments = List.copyOf(commitments);
    }
}
