package eu.integratingcities.operations;

import eu.integratingcities.delivery.RunKind;
import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import eu.integratingcities.http.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Reads what operators started. */
@ApplicationScoped
class ReadRuns {

    private static final PageRequest LATEST = PageRequest.first(1);

    private final Rows rows;

    ReadRuns(Rows rows) {
        this.rows = rows;
    }

    /** @throws ProblemException not-found */
    RunView one(UUID id) {
        return rows.select(RunView.COLUMNS, RunView::of)
                .from("operator_run")
                .where("id = ?", id)
                .one()
                .orElseThrow(() -> ProblemException.notFound("run", id));
    }

    Optional<RunView> lastRebuildOf(String copy) {
        return rows
                .select(RunView.COLUMNS, RunView::of)
                .from("operator_run")
                .where("kind = ?", RunKind.REBUILD.code())
                .where("target = ?", copy)
                .sort("started-at", SortKey.descending("started_at").as(KeyType.INSTANT))
                .page(LATEST)
                .items()
                .stream()
                .findFirst();
    }
}
