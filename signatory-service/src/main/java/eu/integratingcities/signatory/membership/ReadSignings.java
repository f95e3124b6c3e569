package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.signing.SigningQuery;
import eu.integratingcities.signatory.signing.SigningView;
import eu.integratingcities.signatory.signing.Signings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** Reads the signings of cities that are on the list; those of candidates are private. */
@ApplicationScoped
class ReadSignings {

    private final Cities cities;
    private final Memberships memberships;
    private final Signings signings;
    private final SigningQuery views;
    private final Surrogates surrogates;

    ReadSignings(Cities cities, Memberships memberships, Signings signings, SigningQuery views, Surrogates surrogates) {
        this.cities = cities;
        this.memberships = memberships;
        this.signings = signings;
        this.views = views;
        this.surrogates = surrogates;
    }

    ItemList<SigningView> all(String slug) {
        var found = views.of(listed(slug));
        Instant lastChange = found.stream()
                .map(SigningView::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return ItemList.whole(found, lastChange);
    }

    SigningView one(String slug, UUID id) {
        return views.one(signings.require(listed(slug), id).id());
    }

    /** Events go by the slug, whatever the answer was asked for by. */
    private UUID listed(String slugOrId) {
        surrogates.add(SurrogateKeys.signatory(slugOrId));
        var city = cities.require(slugOrId);
        surrogates.add(SurrogateKeys.signatory(city.slug()));
        return memberships.requireListed(city).cityId();
    }
}
