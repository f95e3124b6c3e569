package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Row;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import eu.integratingcities.signatory.signing.SigningColumns;
import eu.integratingcities.signatory.signing.SigningView;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Reads the signings of all cities that are on the list; those of candidates are private. */
@ApplicationScoped
class AllSignings {

    private static final String COLUMNS = SigningColumns.JSON + " as signing, c.slug, c.name, c.country";

    private final Rows rows;

    AllSignings(Rows rows) {
        this.rows = rows;
    }

    ItemList<SigningRowView> page(SigningFilter filter, @Nullable String sort, PageRequest page) {
        var signings = rows.select(COLUMNS, AllSignings::view)
                .from("signing s join membership m on m.city_id = s.city_id join city c on c.id = s.city_id")
                .where("m.stage = 'listed'")
                .identifiedBy("s.id")
                .changing("s", "m", "c");
        return filter.applyTo(signings)
                .sort(
                        "signed-on",
                        SortKey.ascending("s.signed_latest").as(KeyType.DATE).orNull())
                .sort("city", SortKey.ascending("c.name"))
                .lastChange(StandingThen.LAST_CHANGE)
                .page(page, sort);
    }

    private static SigningRowView view(Row row) {
        return SigningRowView.of(
                row.json("signing", SigningView.class), row.text("slug"), row.text("name"), row.textOrNull("country"));
    }
}
