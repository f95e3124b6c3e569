package eu.integratingcities.events;

import java.util.SortedSet;

/** How far a commitment is a signatory's duty was stated, corrected or taken back. */
@EventName(
        value = "signatory.competence-changed.v1",
        summary = "How far a commitment is a signatory's duty was stated, corrected or taken back")
public record CompetenceChanged(CityState state, SortedSet<String> touches) implements CityEvent {

    public CompetenceChanged {
        touches = SurrogateKeys.copyOf(touches);
    }
}
