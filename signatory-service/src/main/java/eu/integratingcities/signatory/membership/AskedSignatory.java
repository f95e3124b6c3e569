package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.signatory.city.Cities;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The signatory that a reader asks for; the answer is noted as one that is made of it. */
@ApplicationScoped
public class AskedSignatory {

    private final Cities cities;
    private final Memberships memberships;
    private final Surrogates surrogates;

    AskedSignatory(Cities cities, Memberships memberships, Surrogates surrogates) {
        this.cities = cities;
        this.memberships = memberships;
        this.surrogates = surrogates;
    }

    /**
     * The id of the city on the list that a path names by slug or id; a 404 problem for a candidate, as for a city
     * without a membership. Under the name asked for the answer is noted too: that there is none can change.
     */
    public UUID require(String slugOrId) {
        surrogates.add(SurrogateKeys.signatory(slugOrId));
        var city = cities.require(slugOrId);
        surrogates.add(SurrogateKeys.signatory(city.slug()));
        return memberships.requireListed(city).cityId();
    }
}
