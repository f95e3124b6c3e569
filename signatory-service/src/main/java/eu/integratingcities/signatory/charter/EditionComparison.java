package eu.integratingcities.signatory.charter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an edition differs from the one before.
 *
 * @param commitmentsIdentical whether the commitments say the same in both
 * @param changedParts parts of the text that were changed
 * @param note how the two were compared
 */
record EditionComparison(
        boolean commitmentsIdentical,
        List<String> changedParts,
        @Nullable String note) {

    EditionComparison {
        changedParts = changedParts == null ? List.of() : List.copyOf(changedParts);
    }
}
