package eu.integratingcities.signatory.city;

import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.http.language.ReaderLanguages;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Row;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads cities with their standing. */
@ApplicationScoped
class CityQuery {
    private static final String COLUMNS = CityColumns.SQL + """
            , m.stage,
            exists (
                select 1
                from discrepancy d
                join discrepancy_city dc on dc.discrepancy_id = d.id
                where dc.city_id = c.id and d.kind = 'unconfirmed-signature' and d.published) as unconfirmed,
            c.version, c.changed_at,
            """ + RelationColumns.OF_CITY + " as relations, "
            + ProvenanceColumns.DISCREPANCIES + ", ";

    private final Rows rows;
    private final Caller caller;
    private final ReaderLanguages languages;

    CityQuery(Rows rows, Caller caller, ReaderLanguages languages) {
        this.rows = rows;
        this.caller = caller;
        this.languages = languages;
    }

    ItemList<CityView> page(CityFilter filter, @Nullable String sort, PageRequest page) {
        return filter.applyTo(cities(filter.search(), ProvenanceColumns.NO_SOURCES))
                .sort("name", SortKey.ascending("c.name"))
                .sort("slug", SortKey.ascending("c.slug"))
                .sort("country", SortKey.ascending("c.country").orNull())
                .lastChange("select max(changed_at) from city")
                .page(page, sort);
    }

    CityView one(UUID id) {
        return cities(CitySearch.NONE, ProvenanceColumns.SOURCES)
                .where("c.id = ?", id)
                .one()
                .orElseThrow();
    }

    private PageQuery<CityView> cities(CitySearch search, String sources) {
        var preference = languages.preference();
        return rows.select(COLUMNS + sources, row -> view(row, Naming.of(row, preference, search)))
                .from("city c left join membership m on m.city_id = c.id")
                .identifiedBy("c.id")
                .alsoKnownWhere(CityColumns.HAS_OR_HAD_SLUG)
                .changing("c")
                .changingWhere("m", "m.stage = 'listed'");
    }

    private CityView view(Row row, Naming naming) {
        return new CityView(
                row.id("id"),
                row.text("slug"),
                naming.name(),
                naming.display().value(),
                naming.display().lang(),
                naming.matchedName(),
                naming.names(),
                row.textOrNull("country"),
                CityColumns.place(row),
                CityColumns.identifiers(row),
                CityColumns.population(row),
                standing(row),
                row.json("source_ids", CityColumns.TEXTS),
                row.json("field_source_ids", CityColumns.TEXTS_BY_FIELD),
                row.json("notes", CityColumns.TEXTS),
                row.count("version"),
                row.instant("changed_at"),
                row.json("relations", RelationColumns.VIEWS),
                ProvenanceColumns.discrepancies(row),
                ProvenanceColumns.sources(row));
    }

    private Standing standing(Row row) {
        var stage = row.textOrNull("stage");
        if ("listed".equals(stage)) {
            return Standing.SIGNATORY;
        }
        if (stage != null && caller.worksFor(row.text("slug"))) {
            return Standing.CANDIDATE;
        }
        return row.flag("unconfirmed") ? Standing.UNCONFIRMED : Standing.NOT_ON_RECORD;
    }
}
