package eu.integratingcities.operations;

import eu.integratingcities.delivery.RunKind;
import eu.integratingcities.delivery.RunState;
import eu.integratingcities.http.paging.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Work that an operator started, while it goes on and after.
 *
 * @param id names the work for good
 * @param kind what was started
 * @param target the copy that is rebuilt, or the topic to which is told again
 * @param state how far it is
 * @param total steps in all; 0 until it is known
 * @param done steps so far
 * @param failed events that could not be taken; then nothing is removed
 * @param removed rows of which the topic does not tell
 * @param cause what went wrong; null while nothing did
 * @param startedBy subject of the token
 * @param startedAt when it was started
 * @param endedAt when it ended; null while it goes on
 */
@Schema(examples = """
        {"id": "0199e0c4-8a11-7c02-8e55-2b3c4d5e6f71", "kind": "rebuild", "target": "signatories-copy", "state": "finished",
         "total": 824, "done": 824, "failed": 0, "removed": 1, "cause": null, "startedBy": "operator-on-duty",
         "startedAt": "2026-12-15T06:00:01.123456Z", "endedAt": "2026-12-15T06:00:03.123456Z"}""")
public record RunView(
        UUID id,
        RunKind kind,
        String target,
        RunState state,
        long total,
        long done,
        long failed,
        long removed,
        @Nullable String cause,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt) {

    /** The columns of table {@code operator_run} that a view is made of. */
    static final String COLUMNS =
            "id, kind, target, state, total, done, failed, removed, cause, started_by, started_at, ended_at";

    static RunView of(Row row) {
        return new RunView(
                row.id("id"),
                RunKind.of(row.text("kind")),
                row.text("target"),
                RunState.of(row.text("state")),
                row.count("total"),
                row.count("done"),
                row.count("failed"),
                row.count("removed"),
                row.textOrNull("cause"),
                row.text("started_by"),
                row.instant("started_at"),
                row.instantOrNull("ended_at"));
    }
}
