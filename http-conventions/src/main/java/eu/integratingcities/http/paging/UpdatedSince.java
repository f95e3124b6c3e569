package eu.integratingcities.http.paging;

import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What has changed since an instant. A row is left out until every transaction that began to write before it is over: else
 * a reader could have seen it and go on from its time, past another row that is older and comes later.
 */
final class UpdatedSince {
    private static final String OLDEST_RUNNING = "age(cast(pg_snapshot_xmin(pg_current_snapshot()) as xid))";

    private UpdatedSince() {}

    /**
     * A table that an item is made of.
     *
     * @param condition which of its rows readers see, in SQL; in an outer join there may be none
     */
    record Source(String alias, String condition) {
        private String changed() {
            return "(" + alias + ".changed_at >= ? and " + condition + ")";
        }

        /** A day is far beyond the longest transaction; and {@code age} would take a row of long ago for one to come. */
        private String complete() {
            return "coalesce(%1$s.changed_at < now() - interval '1 day' or age(%1$s.xmin) > %2$s, true)"
                    .formatted(alias, OLDEST_RUNNING);
        }
    }

    /** @param sources the tables that an item is made of; none where the list does not keep the times of its items */
    static void keep(Instant since, List<Source> sources, Conditions conditions) {
        if (sources.isEmpty()) {
            var detail = "This list does not keep when its items changed; /v1/changes tells what did.";
            throw new ProblemException(ProblemType.INVALID_PARAMETER, detail)
                    .with(ProblemError.inParameter(PageRequest.UPDATED_SINCE, "not-offered", detail));
        }
        conditions.add(
                sources.stream().map(Source::changed).collect(Collectors.joining(" or ")),
                since.atOffset(ZoneOffset.UTC));
        sources.forEach(source -> conditions.add(source.complete(), List.of()));
    }
}
