package eu.integratingcities.http.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one import, while it runs and after.
 *
 * @param rows rows looked at so far
 * @param errors the first thousand rows that were refused; {@code refused} counts all
 */
public record ImportView(
        UUID id,
        String kind,
        ImportState state,
        boolean dryRun,
        ImportMode mode,
        int rows,
        int created,
        int changed,
        int unchanged,
        int refused,
        List<RowError> errors,
        Instant startedAt,
        @Nullable Instant endedAt) {
    public ImportView {
        errors = List.copyOf(errors);
    }
}
