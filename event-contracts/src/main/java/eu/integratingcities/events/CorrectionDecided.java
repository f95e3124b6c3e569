package eu.integratingcities.events;

import java.util.SortedSet;

/** A request for a correction is accepted or declined, with the reason. */
@EventName(
        value = "signatory.correction-decided.v1",
        summary = "A request for a correction is accepted or declined, with the reason")
public record CorrectionDecided(CorrectionState state, SortedSet<String> touches) implements CorrectionEvent {

    public CorrectionDecided {
        touches = SurrogateKeys.copyOf(touches);
    }
}
