package eu.integratingcities.events;

import java.util.SortedSet;

/** A city came on the list of signatories. */
@EventName(value = "signatory.listed.v1", summary = "A city came on the list of signatories")
public record SignatoryListed(CityState state, SortedSet<String> touches) implements CityEvent {

    public SignatoryListed {
        touches = SurrogateKeys.copyOf(touches);
    }
}
