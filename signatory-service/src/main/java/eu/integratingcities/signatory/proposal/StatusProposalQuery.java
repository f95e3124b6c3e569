package eu.integratingcities.signatory.proposal;

import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Row;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import eu.integratingcities.signatory.membership.Status;
import eu.integratingcities.signatory.proposal.StatusProposalView.DecisionView;
import eu.integratingcities.signatory.proposal.StatusProposalView.LapseView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads proposals, the oldest first. Who may ask is the resource's concern. */
@ApplicationScoped
class StatusProposalQuery {

    private static final String COLUMNS = """
            p.id, c.slug as city, p.cycle, p.state, p.proposed_status, p.reason, p.rule_version, p.evidence, p.proposed_at,
            p.decision_reason, p.decision_note, p.decision_url, p.decided_at, p.decided_by, p.status_change_id,
            p.lapsed_at, p.lapse_reason, p.version, p.changed_at""";

    private final Rows rows;

    StatusProposalQuery(Rows rows) {
        this.rows = rows;
    }

    /**
     * A page of them.
     *
     * @param state null for those in any state
     * @param city slug; null for all cities
     */
    ItemList<StatusProposalView> page(@Nullable ProposalStage state, @Nullable String city, PageRequest page) {
        return proposals()
                .where("p.state = ?", state == null ? null : state.code())
                .where("c.slug = ?", city)
                .sort("proposed-at", SortKey.ascending("p.proposed_at").as(KeyType.INSTANT))
                .lastChange("select max(changed_at) from status_proposal")
                .page(page);
    }

    /** @throws eu.integratingcities.http.problem.ProblemException not-found */
    StatusProposalView one(UUID id) {
        return proposals().where("p.id = ?", id).one().orElseThrow(() -> ProposalProblems.unknown(id));
    }

    private PageQuery<StatusProposalView> proposals() {
        return rows.select(COLUMNS, StatusProposalQuery::view)
                .from("status_proposal p join city c on c.id = p.city_id")
                .identifiedBy("p.id")
                .changing("p");
    }

    private static StatusProposalView view(Row row) {
        return new StatusProposalView(
                row.id("id"),
                row.text("city"),
                row.number("cycle"),
                ProposalStage.of(row.text("state")),
                Status.of(row.text("proposed_status")),
                row.text("reason"),
                row.text("rule_version"),
                row.text("evidence"),
                row.instant("proposed_at"),
                decision(row),
                lapse(row),
                row.count("version"),
                row.instant("changed_at"));
    }

    private static @Nullable DecisionView decision(Row row) {
        var reason = row.textOrNull("decision_reason");
        return reason == null
                ? null
                : new DecisionView(
                        reason,
                        row.textOrNull("decision_note"),
                        row.text("decision_url"),
                        row.instant("decided_at"),
                        row.text("decided_by"),
                        row.idOrNull("status_change_id"));
    }

    private static @Nullable LapseView lapse(Row row) {
        var reason = row.textOrNull("lapse_reason");
        return reason == null ? null : new LapseView(reason, row.instant("lapsed_at"));
    }
}
