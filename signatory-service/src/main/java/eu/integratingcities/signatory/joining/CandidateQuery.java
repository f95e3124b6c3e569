package eu.integratingcities.signatory.joining;

import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Row;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import eu.integratingcities.signatory.city.CityColumns;
import eu.integratingcities.signatory.membership.JoiningState;
import eu.integratingcities.signatory.membership.Stage;
import eu.integratingcities.signatory.signing.SigningColumns;
import eu.integratingcities.signatory.signing.SigningsThen;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads candidates. Who may ask is the resource's concern. */
@ApplicationScoped
class CandidateQuery {

    private static final String COLUMNS = "c.id, c.slug, c.name, c.country, m.stage, m.version, m.changed_at, "
            + JoiningStepQuery.OF_CITY + " as steps, "
            + SigningsThen.NOW.ofCity() + " as signings";

    private final Rows rows;

    CandidateQuery(Rows rows) {
        this.rows = rows;
    }

    ItemList<CandidateView> page(@Nullable Stage stage, PageRequest page) {
        return candidates()
                .where("m.stage = ?", stage == null ? null : stage.code())
                .sort("name", SortKey.ascending("c.name"))
                .lastChange("select max(changed_at) from membership where stage <> 'listed'")
                .page(page);
    }

    CandidateView one(UUID cityId) {
        return find(cityId).orElseThrow();
    }

    Optional<CandidateView> find(UUID cityId) {
        return candidates().where("c.id = ?", cityId).one();
    }

    private PageQuery<CandidateView> candidates() {
        return rows.select(COLUMNS, CandidateQuery::view)
                .from("membership m join city c on c.id = m.city_id")
                .where("m.stage <> 'listed'")
                .identifiedBy("c.id")
                .alsoKnownWhere(CityColumns.HAS_OR_HAD_SLUG)
                .changing("c", "m");
    }

    private static CandidateView view(Row row) {
        var stage = Stage.of(row.text("stage"));
        return new CandidateView(
                row.id("id"),
                row.text("slug"),
                row.text("name"),
                row.textOrNull("country"),
                stage,
                JoiningState.at(stage).next().map(JoiningState::stage).orElse(null),
                row.json("steps", JoiningStepQuery.VIEWS),
                row.json("signings", SigningColumns.VIEWS),
                row.count("version"),
                row.instant("changed_at"));
    }
}
