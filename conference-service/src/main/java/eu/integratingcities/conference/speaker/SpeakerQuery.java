package eu.integratingcities.conference.speaker;

import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads speakers and appearances for answers. Changes must have been flushed. */
@ApplicationScoped
class SpeakerQuery {

    private final Rows rows;

    SpeakerQuery(Rows rows) {
        this.rows = rows;
    }

    ItemList<SpeakerView> speakers(PageRequest page) {
        return rows.select(SpeakerView.COLUMNS, SpeakerView::of)
                .from("person p")
                .sort("name", SortKey.ascending("p.name"))
                .identifiedBy("p.id")
                .changing("p")
                .lastChange("select greatest((select max(changed_at) from person),"
                        + " (select max(changed_at) from appearance))")
                .page(page);
    }

    SpeakerDetail speaker(Person person) {
        return SpeakerDetail.of(
                person, appearances().where("a.person_id = ?", person.id()).all());
    }

    ItemList<AppearanceView> appearances(AppearanceFilter filter, PageRequest page) {
        return appearances()
                .where("a.city = any (slugs_of(?))", filter.city())
                .where("e.number = ?", filter.conference())
                .where("a.person_id = ?", filter.speaker())
                .lastChange("select greatest((select max(changed_at) from appearance),"
                        + " (select max(changed_at) from person), (select max(changed_at) from conference_session))")
                .page(page);
    }

    AppearanceView appearance(UUID id) {
        return rows.select(AppearanceView.COLUMNS, AppearanceView::of)
                .from(AppearanceView.TABLES)
                .where("a.id = ?", id)
                .one()
                .orElseThrow(() -> SpeakerRefusals.unknownAppearance(id));
    }

    private PageQuery<AppearanceView> appearances() {
        return rows.select(AppearanceView.COLUMNS, AppearanceView::of)
                .from(AppearanceView.TABLES)
                .sort("conference", SortKey.ascending("e.number").as(KeyType.NUMBER))
                .identifiedBy("a.id")
                .changing("a", "p");
    }
}
