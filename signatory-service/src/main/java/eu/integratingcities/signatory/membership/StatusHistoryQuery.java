package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Row;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads the status history in the order in which it was recorded. */
@ApplicationScoped
class StatusHistoryQuery {

    private static final String COLUMNS = """
            h.id, h.status, h.true_from, h.recorded_at, h.reason, h.note, h.decision_url, h.supersedes,
            (select later.id from status_change later where later.supersedes = h.id) as superseded_by,
            (select jsonb_build_object(
                        'id', p.id, 'cycle', p.cycle, 'ruleVersion', p.rule_version, 'evidence', p.evidence)
             from status_proposal p where p.status_change_id = h.id) as proposal""";

    private final Rows rows;

    StatusHistoryQuery(Rows rows) {
        this.rows = rows;
    }

    ItemList<StatusChangeView> page(UUID cityId, PageRequest page) {
        return lines().where("h.city_id = ?", cityId)
                .sort("recorded-at", SortKey.ascending("h.recorded_at").as(KeyType.INSTANT))
                .lastChange("select max(recorded_at) from status_change where city_id = '" + cityId + "'")
                .page(page);
    }

    StatusChangeView one(UUID id) {
        return lines().where("h.id = ?", id).one().orElseThrow();
    }

    private PageQuery<StatusChangeView> lines() {
        return rows.select(COLUMNS, StatusHistoryQuery::view)
                .from("status_change h")
                .identifiedBy("h.id");
    }

    private static StatusChangeView view(Row row) {
        return new StatusChangeView(
                row.id("id"),
                Status.of(row.text("status")),
                row.json("true_from", PartialDate.class),
                row.instant("recorded_at"),
                row.textOrNull("reason"),
                row.textOrNull("note"),
                row.textOrNull("decision_url"),
                row.idOrNull("supersedes"),
                row.idOrNull("superseded_by"),
                row.jsonOrNull("proposal", ProposalLink.class));
    }
}
