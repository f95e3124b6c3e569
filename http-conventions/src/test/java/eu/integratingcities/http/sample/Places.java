package eu.integratingcities.http.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import eu.integratingcities.http.place.BoundingBox;
import eu.integratingcities.http.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The places on record. */
@ApplicationScoped
class Places {
    private final EntityManager entities;
    private final Rows rows;
    private final ObjectMapper json;

    Places(EntityManager entities, Rows rows, ObjectMapper json) {
        this.entities = entities;
        this.rows = rows;
        this.json = json;
    }

    ItemList<PlaceView> list(
            @Nullable PlaceKind kind,
            @Nullable String prefix,
            @Nullable String bbox,
            @Nullable String sort,
            PageRequest page) {
        var places = rows.select(PlaceView.COLUMNS, PlaceView::of).from("place");
        if (bbox != null) {
            BoundingBox.parse(bbox).applyTo(places, "longitude", "latitude");
        }
        return places.where("kind = ?", kind)
                .where("slug like ?", prefix == null ? null : prefix + "%")
                .sort("name", SortKey.ascending("name"))
                .sort(
                        "inhabitants",
                        SortKey.descending("inhabitants").as(KeyType.NUMBER).orNull(),
                        SortKey.ascending("name"))
                .alsoKnownBy("slug")
                .changing("place")
                .lastChange("select max(changed_at) from place")
                .page(page, sort);
    }

    Optional<PlaceView> find(String slug) {
        return rows.select(PlaceView.COLUMNS, PlaceView::of)
                .from("place")
                .where("slug = ?", slug)
                .one();
    }

    PlaceView require(String slug) {
        return find(slug).orElseThrow(() -> ProblemException.notFound("place", slug));
    }

    @Transactional
    PlaceView create(NewPlace place) {
        entities.createNativeQuery("""
                        insert into place (id, slug, name, kind, inhabitants, founded, aliases, latitude,
                            longitude)
                        values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as jsonb), ?8, ?9)
                        """)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, place.slug())
                .setParameter(3, place.name())
                .setParameter(4, place.kind().name())
                .setParameter(5, place.inhabitants())
                .setParameter(
                        6, place.founded() == null ? null : place.founded().value())
                .setParameter(7, aliases(place))
                .setParameter(8, place.place() == null ? null : place.place().latitude())
                .setParameter(9, place.place() == null ? null : place.place().longitude())
                .executeUpdate();
        return require(place.slug());
    }

    @Transactional
    PlaceView change(NewPlace place) {
        entities.createNativeQuery("""
                        update place set name = ?2, kind = ?3, inhabitants = ?4, founded = ?5,
                            aliases = cast(?6 as jsonb), latitude = ?7, longitude = ?8, version = version + 1, changed_at = now()
                        where slug = ?1
                        """)
                .setParameter(1, place.slug())
                .setParameter(2, place.name())
                .setParameter(3, place.kind().name())
                .setParameter(4, place.inhabitants())
                .setParameter(
                        5, place.founded() == null ? null : place.founded().value())
                .setParameter(6, aliases(place))
                .setParameter(7, place.place() == null ? null : place.place().latitude())
                .setParameter(8, place.place() == null ? null : place.place().longitude())
                .executeUpdate();
        return require(place.slug());
    }

    @Transactional
    void remove(String slug) {
        entities.createNativeQuery("delete from place where slug = ?1")
                .setParameter(1, slug)
                .executeUpdate();
    }

    private String aliases(NewPlace place) {
        try {
            return json.writeValueAsString(place.aliases() == null ? List.of() : place.aliases());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
