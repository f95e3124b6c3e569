package eu.integratingcities.events;

import java.util.SortedSet;

/** A signing of a signatory is on record. */
@EventName(value = "signatory.signing-recorded.v1", summary = "A signing of a signatory is on record")
public record SigningRecorded(CityState state, SortedSet<String> touches) implements CityEvent {

    public SigningRecorded {
        touches = SurrogateKeys.copyOf(touches);
    }
}
