package eu.integratingcities.events;

import java.util.SortedSet;

/** A city is on record for the first time. */
@EventName(value = "city.recorded.v1", summary = "A city is on record for the first time")
public record CityRecorded(CityState state, SortedSet<String> touches) implements CityEvent {

    public CityRecorded {
        touches = SurrogateKeys.copyOf(touches);
    }
}
