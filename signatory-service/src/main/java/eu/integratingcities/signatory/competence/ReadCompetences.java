package eu.integratingcities.signatory.competence;

import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.Row;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import eu.integratingcities.signatory.membership.AskedSignatory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads what is stated of signatories. */
@ApplicationScoped
class ReadCompetences {

    /** With the place of each commitment in the last edition that has it. */
    private static final String IN_ORDER = """
            competence k
            left join lateral (
                select o.number
                from commitment o
                join charter_edition e on e.id = o.edition_id
                where o.code = k.commitment
                order by e.ordinal desc
                limit 1) place on true""";

    private final AskedSignatory asked;
    private final Competences competences;
    private final Rows rows;

    ReadCompetences(AskedSignatory asked, Competences competences, Rows rows) {
        this.asked = asked;
        this.competences = competences;
        this.rows = rows;
    }

    /** In the order of the charter; commitments of which nothing is stated are not among them. */
    ItemList<CompetenceView> all(String slug) {
        var cityId = asked.require(slug);
        var found = rows.select(
                        "k.commitment, k.competence, k.note, k.version, k.changed_at, place.number",
                        ReadCompetences::view)
                .from(IN_ORDER)
                .where("k.city_id = ?", cityId)
                .identifiedBy(SortKey.ascending("k.commitment"))
                .sort(
                        "number",
                        SortKey.ascending("place.number").as(KeyType.NUMBER).orNull())
                .all();
        var changes = found.stream().map(CompetenceView::changedAt);
        return ItemList.whole(
                found,
                Stream.concat(changes, lastRemoval(cityId))
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private Stream<Instant> lastRemoval(UUID cityId) {
        return rows
                .select("removed_at", row -> row.instant("removed_at"))
                .from("removal")
                .where("city_id = ?", cityId)
                .where("kind = 'competence'")
                .one()
                .stream();
    }

    CompetenceView one(String slug, String commitment) {
        return CompetenceView.of(competences.require(asked.require(slug), commitment));
    }

    private static CompetenceView view(Row row) {
        return new CompetenceView(
                row.text("commitment"),
                Competence.of(row.text("competence")),
                row.textOrNull("note"),
                row.count("version"),
                row.instant("changed_at"));
    }
}
