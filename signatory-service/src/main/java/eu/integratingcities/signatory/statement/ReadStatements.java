package eu.integratingcities.signatory.statement;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Row;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.signatory.membership.AskedSignatory;
import eu.integratingcities.signatory.signing.Occasion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what was said for signatories, early to late. */
@ApplicationScoped
class ReadStatements {

    private static final String COLUMNS = """
            s.id, c.slug as city, s.office, s.speaker_name, s.said_on, s.said_latest,
            s.occasion_kind, s.occasion_conference, s.occasion_text, s.occasion_session,
            s.gist, s.source_url, s.version, s.changed_at""";

    private final AskedSignatory asked;
    private final Rows rows;

    ReadStatements(AskedSignatory asked, Rows rows) {
        this.asked = asked;
        this.rows = rows;
    }

    ItemList<StatementView> page(String slug, PageRequest page) {
        var cityId = asked.require(slug);
        return statements(cityId)
                .sort(
                        "said-on",
                        SortKey.ascending("s.said_latest").as(KeyType.DATE).orNull())
                .lastChange("""
                        select greatest(
                            (select max(changed_at) from statement where city_id = '%1$s'),
                            (select removed_at from removal where city_id = '%1$s' and kind = 'statement'))""".formatted(cityId))
                .page(page);
    }

    StatementView one(String slug, UUID id) {
        return statements(asked.require(slug))
                .where("s.id = ?", id)
                .one()
                .orElseThrow(() -> ProblemException.notFound("statement", id));
    }

    private PageQuery<StatementView> statements(UUID cityId) {
        return rows.select(COLUMNS, ReadStatements::view)
                .from("statement s join city c on c.id = s.city_id")
                .where("s.city_id = ?", cityId)
                .identifiedBy("s.id")
                .changing("s");
    }

    private static StatementView view(Row row) {
        return new StatementView(
                row.id("id"),
                row.text("city"),
                row.text("office"),
                row.textOrNull("speaker_name"),
                row.json("said_on", PartialDate.class),
                occasion(row),
                row.text("gist"),
                row.text("source_url"),
                row.count("version"),
                row.instant("changed_at"));
    }

    private static @Nullable Occasion occasion(Row row) {
        var kind = row.textOrNull("occasion_kind");
        return kind == null
                ? null
                : new Occasion(
                        kind,
                        row.numberOrNull("occasion_conference"),
                        row.textOrNull("occasion_text"),
                        row.idOrNull("occasion_session"));
    }
}
