package eu.integratingcities.events;

import java.util.SortedSet;

/** A correction that was asked for is made. */
@EventName(value = "signatory.correction-applied.v1", summary = "A correction that was asked for is made")
public record CorrectionApplied(CorrectionState state, SortedSet<String> touches) implements CorrectionEvent {

    public CorrectionApplied {
        touches = SurrogateKeys.copyOf(touches);
    }
}
