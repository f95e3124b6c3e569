package eu.integratingcities.http.sample;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.language.InLanguage;
import eu.integratingcities.http.linked.LinkedNode;
import eu.integratingcities.http.linked.LinkedView;
import eu.integratingcities.http.linked.PublicUrl;
import eu.integratingcities.http.paging.Row;
import eu.integratingcities.http.place.Placed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place as the public sees it.
 *
 * @param inhabitants null where {@code nobody} counted
 */
record PlaceView(
        UUID id,
        String slug,
        String name,
        PlaceKind kind,
        @Nullable Integer inhabitants,
        @Nullable PartialDate founded,
        List<String> aliases,
        @Nullable Point place,
        long version,
        Instant changedAt)
        implements Versioned, InLanguage, Placed, LinkedView {

    static final String COLUMNS =
            "id, slug, name, kind, inhabitants, founded, aliases, latitude, longitude, version, changed_at";

    static PlaceView of(Row row) {
        var founded = row.textOrNull("founded");
        var latitude = row.decimalOrNull("latitude");
        return new PlaceView(
                row.id("id"),
                row.text("slug"),
                row.text("name"),
                row.constant("kind", PlaceKind.class),
                row.numberOrNull("inhabitants"),
                founded == null ? null : PartialDate.of(founded),
                List.of(row.json("aliases", String[].class)),
                latitude == null ? null : new Point(latitude, row.decimal("longitude")),
                row.count("version"),
                row.instant("changed_at"));
    }

    /** Names are in English here. */
    @Override
    public String lang() {
        return "en";
    }

    NewPlace writable() {
        return new NewPlace(slug, name, kind, inhabitants, founded, aliases, null, place);
    }

    @Override
    public LinkedNode linked(PublicUrl url) {
        return LinkedNode.at(url.of("/v1/places/" + slug))
                .typed("City")
                .with("name", name)
                .with("alternateName", aliases);
    }
}
