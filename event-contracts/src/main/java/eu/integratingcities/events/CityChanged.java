package eu.integratingcities.events;

import java.util.SortedSet;

/** What is known of a city changed. */
@EventName(value = "city.changed.v1", summary = "What is known of a city changed")
public record CityChanged(CityState state, SortedSet<String> touches) implements CityEvent {

    public CityChanged {
        touches = SurrogateKeys.copyOf(touches);
    }
}
