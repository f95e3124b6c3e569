package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.city.City;
import jakarta.enterprise.context.ApplicationScoped;

/** The signatory that a caller writes about: for the secretariat any, for an editor the one of its own city. */
@ApplicationScoped
public class EditedSignatory {

    private final Cities cities;
    private final Memberships memberships;
    private final Caller caller;

    EditedSignatory(Cities cities, Memberships memberships, Caller caller) {
        this.cities = cities;
        this.memberships = memberships;
        this.caller = caller;
    }

    /**
     * The city on the list that a path names by slug or id; a 403 problem for the editor of another one, a 404 problem for
     * a candidate, as for a city without a membership.
     */
    public City require(String slugOrId) {
        var city = cities.require(slugOrId);
        caller.requireCity(city.slug());
        memberships.requireListed(city);
        return city;
    }
}
