package eu.integratingcities.signatory.relation;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.city.City;
import eu.integratingcities.signatory.city.RelationView;
import jakarta.enterprise.context.ApplicationScoped;
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

    /** All of them. A relation that came or went is a change of the city, which tells also when the last one went. */
    ItemList<RelationView> all(String slug) {
        var city = asked(slug);
        var found = views.of(city.id());
        surrogates.addAll(RelationView.surrogateKeys(found));
        return ItemList.whole(found, city.changedAt());
    }

    RelationView one(String slug, UUID id) {
        var found = views.one(asked(slug).id(), id);
        surrogates.addAll(RelationView.surrogateKeys(List.of(found)));
        return found;
    }

    private City asked(String slug) {
        surrogates.add(SurrogateKeys.city(slug));
        var city = cities.require(slug);
        surrogates.add(SurrogateKeys.city(city.slug()));
        return city;
    }
}
