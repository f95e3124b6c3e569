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
    private static final String PARAMETER = "updated-since";

    private UpdatedSince() {}

    /** @param aliases the tables that an item is made of; none where the list does not keep the times of its items */
    static void keep(Instant since, List<String> aliases, Conditions conditions) {
        if (aliases.isEmpty()) {
            var detail = "This list does not keep when its items changed; /v1/changes tells what did.";
            throw new ProblemException(ProblemType.INVALID_PARAMETER, detail)
                    .with(ProblemError.inParameter(PARAMETER, "not-offered", detail));
        }
        conditions.add(any(aliases), since.atOffset(ZoneOffset.UTC));
        for (var alias : aliases) {
            conditions.add(
                    "age(" + alias + ".xmin) > age(cast(pg_snapshot_xmin(pg_current_snapshot()) as xid))", List.of());
        }
    }

    private static String any(List<String> aliases) {
        return aliases.stream().map(alias -> alias + ".changed_at >= ?").collect(Collectors.joining(" or "));
    }
}
