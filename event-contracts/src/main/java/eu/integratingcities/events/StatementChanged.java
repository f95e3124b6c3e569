package eu.integratingcities.events;

import java.util.SortedSet;

/** What is on record of a statement changed. */
@EventName(value = "signatory.statement-changed.v1", summary = "What is on record of a statement changed")
public record StatementChanged(StatementState state, SortedSet<String> touches) implements StatementEvent {

    public StatementChanged {
        touches = SurrogateKeys.copyOf(touches);
    }
}
