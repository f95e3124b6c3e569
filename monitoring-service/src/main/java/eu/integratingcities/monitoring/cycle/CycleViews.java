package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Reads cycles for callers. */
@ApplicationScoped
class CycleViews {

    private static final SortKey NUMBER = SortKey.ascending("number").as(KeyType.NUMBER);

    private final Rows rows;

    CycleViews(Rows rows) {
        this.rows = rows;
    }

    /** @param state null for cycles in any state */
    ItemList<CycleView> page(PageRequest page, @Nullable CycleStage state, @Nullable String sort) {
        return cycles().where("state = ?", state)
                .sort("number", NUMBER)
                .lastChange("select max(changed_at) from cycle")
                .page(page, sort);
    }

    /** @throws eu.integratingcities.http.problem.ProblemException not-found */
    CycleView one(CycleReference reference) {
        var cycle =
                switch (reference) {
                    case CycleReference.Numbered(var number) -> cycles().where("number = ?", number);
                    case CycleReference.Identified(var id) -> cycles().where("id = ?", id);
                    case CycleReference.Current _ -> cycles().where(CURRENT);
                };
        return cycle.one().orElseThrow(() -> CycleProblems.unknown(reference));
    }

    /** A cycle that is on record, as the transaction has left it; changes must be flushed. */
    CycleView of(Cycle cycle) {
        return one(new CycleReference.Identified(cycle.id()));
    }

    private PageQuery<CycleView> cycles() {
        return rows.select(CycleView.COLUMNS, CycleView::of)
                .from("cycle")
                .alsoKnownBy("cast(number as text)")
                .changing("cycle");
    }

    /** The open one, else the latest that is past its plan. */
    private static final String CURRENT = """
            id = (select id from cycle where state <> 'PLANNED' order by state = 'OPEN' desc, number desc limit 1)
            """;
}
