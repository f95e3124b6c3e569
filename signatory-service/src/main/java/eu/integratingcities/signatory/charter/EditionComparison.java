package eu.integratingcities.signatory.charter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an edition differs from the one before. */
record EditionComparison(
        boolean commitmentsIdentical,
        List<String> changedParts,
        @Nullable String note) {

    EditionComparison {
        changedParts = changedParts == null ? List.of() : List.copyOf(changedParts);
    }
}
