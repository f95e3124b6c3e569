package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds out since when the register can say what was known. */
@ApplicationScoped
public class RecordingQuery {

    private final Rows rows;

    RecordingQuery(Rows rows) {
        this.rows = rows;
    }

    /** As an answer about this moment tells it. */
    public Recording at(Moment moment) {
        return rows.select(
                        "(select min(known_from) from standing_span) as recorded_from",
                        row -> Recording.of(row.instantOrNull("recorded_from"), moment))
                .from("(select 1) one")
                .one()
                .orElseThrow();
    }
}
