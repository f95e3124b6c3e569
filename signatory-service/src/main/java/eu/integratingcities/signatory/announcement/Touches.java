package eu.integratingcities.signatory.announcement;

import eu.integratingcities.events.CityState;
import eu.integratingcities.events.SurrogateKeys;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which public answers a change of a city makes stale. */
final class Touches {

    private Touches() {}

    static SortedSet<String> of(CityState state) {
        return of(state, null);
    }

    /** A renamed city's answers under its old slug go stale too: they become redirects. */
    static SortedSet<String> of(CityState state, @Nullable String formerSlug) {
        var keys = new TreeSet<String>();
        keys.add(SurrogateKeys.CITIES);
        addSlug(keys, state.slug());
        if (formerSlug != null) {
            addSlug(keys, formerSlug);
        }
        if (state.membership() != null || isRelated(state)) {
            keys.add(SurrogateKeys.SIGNATORIES);
        }
        return keys;
    }

    /** The answers about this signatory alone, for what no list shows. */
    static SortedSet<String> onlyOf(CityState state) {
        return SurrogateKeys.of(SurrogateKeys.signatory(state.slug()));
    }

    /** Signatories show the names of the cities that they are related to. */
    private static boolean isRelated(CityState state) {
        return state.relations() != null && !state.relations().isEmpty();
    }

    private static void addSlug(SortedSet<String> keys, String slug) {
        keys.add(SurrogateKeys.city(slug));
        keys.add(SurrogateKeys.signatory(slug));
    }
}
