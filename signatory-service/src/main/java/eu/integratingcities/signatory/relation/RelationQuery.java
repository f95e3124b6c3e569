package eu.integratingcities.signatory.relation;

import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.signatory.city.RelationColumns;
import eu.integratingcities.signatory.city.RelationView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads relations from the side of one city. */
@ApplicationScoped
class RelationQuery {

    private final Rows rows;

    RelationQuery(Rows rows) {
        this.rows = rows;
    }

    /** As they were recorded, early to late. */
    List<RelationView> of(UUID cityId) {
        return relations(cityId)
                .sort("id", SortKey.ascending("r.id").as(KeyType.UNIQUE_ID))
                .all();
    }

    RelationView one(UUID cityId, UUID id) {
        return relations(cityId)
                .where("r.id = ?", id)
                .one()
                .orElseThrow(() -> ProblemException.notFound("relation", id));
    }

    private PageQuery<RelationView> relations(UUID cityId) {
        return rows.select(RelationColumns.JSON + " as relation, r.id", row -> row.json("relation", RelationView.class))
                .from(RelationColumns.FROM)
                .where("r.city_id = ?", cityId)
                .identifiedBy("r.id");
    }
}
