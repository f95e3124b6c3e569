package eu.integratingcities.events;

import java.util.SortedSet;

/** What the sender of a correction wrote is made public or kept back. */
@EventName(
        value = "signatory.correction-moderated.v1",
        summary = "What the sender of a correction wrote is made public or kept back")
public record CorrectionModerated(CorrectionState state, SortedSet<String> touches) implements CorrectionEvent {

    public CorrectionModerated {
        touches = SurrogateKeys.copyOf(touches);
    }
}
