package eu.integratingcities.events;

import java.util.SortedSet;

/** What somebody said for a city is on record. */
@EventName(value = "signatory.statement-recorded.v1", summary = "What somebody said for a city is on record")
public record StatementRecorded(StatementState state, SortedSet<String> touches) implements StatementEvent {

    public StatementRecorded {
        touches = SurrogateKeys.copyOf(touches);
    }
}
