package eu.integratingcities.signatory.city;

import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Row;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Reads the names of all cities, one a row. */
@ApplicationScoped
class CityNameQuery {

    private static final String COLUMNS =
            "c.slug, n.position, n.name ->> 'value' as value, n.name ->> 'lang' as lang, n.name ->> 'type' as type";

    private final Rows rows;

    CityNameQuery(Rows rows) {
        this.rows = rows;
    }

    ItemList<CityNameRowView> page(@Nullable String city, @Nullable String language, PageRequest page) {
        return rows.select(COLUMNS, CityNameQuery::view)
                .from("city c cross join lateral jsonb_array_elements(c.names) with ordinality as n (name, position)")
                .where("c.slug = ?", city)
                .where("c.names @> jsonb_build_array(jsonb_build_object('lang', cast(? as text)))", language)
                .where("n.name ->> 'lang' = ?", language)
                .sort(
                        "city",
                        SortKey.ascending("c.slug"),
                        SortKey.ascending("n.position").as(KeyType.NUMBER))
                .identifiedBy("c.id")
                .alsoKnownWhere(CityColumns.HAS_OR_HAD_SLUG)
                .changing("c")
                .lastChange("select max(changed_at) from city")
                .page(page);
    }

    private static CityNameRowView view(Row row) {
        return new CityNameRowView(
                row.text("slug"), row.number("position"), row.text("value"), row.textOrNull("lang"), row.text("type"));
    }
}
