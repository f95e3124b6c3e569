package eu.integratingcities.http.sample;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.format.InLanguage;
import eu.integratingcities.http.paging.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place as the public sees it. */
record PlaceView(
        UUID id,
        String slug,
        String name,
        PlaceKind kind,
        @Nullable Integer inhabitants,
        @Nullable PartialDate founded,
        List<String> aliases,
        long version,
        Instant changedAt)
        implements Versioned, InLanguage {

    static final String COLUMNS = "id, slug, name, kind, inhabitants, founded, aliases, version, changed_at";

    static PlaceView of(Row row) {
        var founded = row.textOrNull("founded");
        return new PlaceView(
                row.id("id"),
                row.text("slug"),
                row.text("name"),
                row.constant("kind", PlaceKind.class),
                row.numberOrNull("inhabitants"),
                founded == null ? null : PartialDate.of(founded),
                List.of(row.json("aliases", String[].class)),
                row.count("version"),
                row.instant("changed_at"));
    }

    /** Names are in English here. */
    @Override
    public String lang() {
        return "en";
    }

    NewPlace writable() {
        return new NewPlace(slug, name, kind, inhabitants, founded, aliases, null);
    }
}
