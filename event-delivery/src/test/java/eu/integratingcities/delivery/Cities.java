package eu.integratingcities.delivery;

import eu.integratingcities.events.CityChanged;
import eu.integratingcities.events.CityIdentifiers;
import eu.integratingcities.events.CityState;
import eu.integratingcities.events.SurrogateKeys;
import java.util.List;
import java.util.UUID;

/** Events to send in tests. */
final class Cities {

    private Cities() {}

    /** The city now has that name. */
    static CityChanged changed(UUID id, String name) {
        var nothing = new CityIdentifiers(null, null, null, null, null);
        var state = new CityState(id, "utrecht", name, List.of(), "NL", null, nothing, "not-on-record", null, null);
        return new CityChanged(state, SurrogateKeys.of(SurrogateKeys.CITIES, SurrogateKeys.city("utrecht")));
    }
}
