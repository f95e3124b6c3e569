package eu.integratingcities.events;

import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** The status of a signatory changed, with the reason and the decision where they are public. */
@EventName(value = "signatory.status-changed.v1", summary = "The status of a signatory changed")
public record SignatoryStatusChanged(
        CityState state,
        @Nullable String statusReason,
        @Nullable String decisionUrl,
        SortedSet<String> touches) implements CityEvent {

    public SignatoryStatusChanged {
        touches = SurrogateKeys.copyOf(touches);
    }
}
