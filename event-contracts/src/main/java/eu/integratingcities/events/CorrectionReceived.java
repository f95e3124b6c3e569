package eu.integratingcities.events;

import java.util.SortedSet;

/** Somebody asks for a correction. */
@EventName(value = "signatory.correction-received.v1", summary = "Somebody asks for a correction")
public record CorrectionReceived(CorrectionState state, SortedSet<String> touches) implements CorrectionEvent {

    public CorrectionReceived {
        touches = SurrogateKeys.copyOf(touches);
    }
}
