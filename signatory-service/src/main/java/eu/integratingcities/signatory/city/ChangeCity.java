package eu.integratingcities.signatory.city;

import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.patch.MergePatch;
import eu.integratingcities.signatory.announcement.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Changes what is said of a city; the secretariat everything, a city's editor its names. */
@ApplicationScoped
class ChangeCity {

    private final Cities cities;
    private final TakeOverCity takeOverCity;
    private final CityQuery views;
    private final Caller caller;

    ChangeCity(Cities cities, TakeOverCity takeOverCity, CityQuery views, Caller caller) {
        this.cities = cities;
        this.takeOverCity = takeOverCity;
        this.views = views;
        this.caller = caller;
    }

    @Transactional
    CityView change(String slugOrId, IfMatch ifMatch, MergePatch patch) {
        var city = cities.require(slugOrId);
        caller.requireCity(city.slug());
        ifMatch.require(city.version(), () -> views.one(city.id()));
        var now = patch.apply(city.said(), NewCity.class);
        requireNamesOnly(city.said(), now);
        takeOverCity.change(city, Attribution.after(city.said(), now, patch), Origin.LIVE);
        return views.one(city.id());
    }

    private void requireNamesOnly(NewCity before, NewCity now) {
        var named = before.withNames(now.names()).withFieldSourceIds(withSourcesOfNames(before, now));
        if (!caller.is(Roles.SECRETARIAT) && !now.equals(named)) {
            throw CityProblems.editorsChangeNamesOnly();
        }
    }

    private static Map<String, List<String>> withSourcesOfNames(NewCity before, NewCity now) {
        var sources = new HashMap<>(before.fieldSourceIds());
        sources.keySet().removeIf(Attribution::isOfNames);
        now.fieldSourceIds().forEach((group, ids) -> {
            if (Attribution.isOfNames(group)) {
                sources.put(group, ids);
            }
        });
        return sources;
    }
}
