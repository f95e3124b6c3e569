package eu.integratingcities.signatory.joining;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.city.City;
import eu.integratingcities.signatory.membership.Membership;
import eu.integratingcities.signatory.membership.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Reads the joining steps of signatories, and those of candidates for callers who may know of them. */
@ApplicationScoped
class ReadJoiningSteps {

    private final Cities cities;
    private final Memberships memberships;
    private final JoiningStepQuery views;
    private final Caller caller;
    private final Surrogates surrogates;

    ReadJoiningSteps(
            Cities cities, Memberships memberships, JoiningStepQuery views, Caller caller, Surrogates surrogates) {
        this.cities = cities;
        this.memberships = memberships;
        this.views = views;
        this.caller = caller;
        this.surrogates = surrogates;
    }

    ItemList<JoiningStepView> of(String slug) {
        surrogates.add(SurrogateKeys.signatory(slug));
        var city = cities.require(slug);
        surrogates.add(SurrogateKeys.signatory(city.slug()));
        var membership = memberships.of(city);
        if (membership.filter(known -> mayKnow(city, known)).isEmpty()) {
            throw JoiningProblems.unknown(slug);
        }
        var steps = views.of(city.id());
        Instant lastChange = steps.isEmpty() ? null : steps.getLast().recordedAt();
        return ItemList.whole(steps, lastChange);
    }

    private boolean mayKnow(City city, Membership membership) {
        return membership.isListed() || caller.worksFor(city.slug());
    }
}
