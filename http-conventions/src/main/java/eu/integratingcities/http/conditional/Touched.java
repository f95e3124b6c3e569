package eu.integratingcities.http.conditional;

import eu.integratingcities.events.PublicEvent;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import java.util.SortedSet;
import java.util.TreeSet;

/** The answers that the current request has made stale, by the events that it told. */
@RequestScoped
class Touched {
    private final SortedSet<String> keys = new TreeSet<>();

    SortedSet<String> keys() {
        return keys;
    }

    void add(PublicEvent event) {
        keys.addAll(event.touches());
    }

    /** Hears of every event of this service; of those that no request told, there is nobody to tell. */
    static void hear(@Observes PublicEvent event, Touched touched) {
        if (Arc.requireContainer().requestContext().isActive()) {
            touched.add(event);
        }
    }
}
