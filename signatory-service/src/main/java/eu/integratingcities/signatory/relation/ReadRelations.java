package eu.integratingcities.signatory.relation;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.city.RelationView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Reads what other cities are to a city. */
@ApplicationScoped
class ReadRelations {

    private final Cities cities;
    private final RelationQuery views;
    private final Surrogates surrogates;

    ReadRelations(Cities cities, RelationQuery views, Surrogates surrogates) {
        this.cities = cities;
        this.views = views;
        this.surrogates = surrogates;
    }

    ItemList<RelationView> all(String slug) {
        var found = views.of(asked(slug));
        surrogates.addAll(RelationView.surrogateKeys(found));
        Instant lastChange = found.stream()
                .map(RelationView::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return ItemList.whole(found, lastChange);
    }

    RelationView one(String slug, UUID id) {
        var found = views.one(asked(slug), id);
        surrogates.addAll(RelationView.surrogateKeys(List.of(found)));
        return found;
    }

    private UUID asked(String slug) {
        surrogates.add(SurrogateKeys.city(slug));
        var city = cities.require(slug);
        surrogates.add(SurrogateKeys.city(city.slug()));
        return city.id();
    }
}
