package eu.integratingcities.signatory.relation;

import eu.integratingcities.http.caller.Change;
import eu.integratingcities.signatory.announcement.Announcements;
import eu.integratingcities.signatory.announcement.Origin;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.city.City;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A relation that comes or goes is news of both cities. */
@ApplicationScoped
class RelationNews {

    private final Cities cities;
    private final Announcements announcements;

    RelationNews(Cities cities, Announcements announcements) {
        this.cities = cities;
        this.announcements = announcements;
    }

    /** In one order for everybody, so that two who change the same pair wait for each other and not for ever. */
    void tell(City one, City other, Change change) {
        var inOrder =
                Stream.of(one, other).sorted(Comparator.comparing(City::id)).toList();
        note(inOrder, change);
        inOrder.forEach(city -> announcements.cityChanged(city.id(), null, Origin.LIVE));
    }

    private void note(List<City> inOrder, Change change) {
        for (var city : inOrder) {
            city.related(change);
            cities.flush();
        }
    }
}
