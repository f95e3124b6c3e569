package eu.integratingcities.events;

import java.util.SortedSet;

/** A statement is not on record any more. */
@EventName(value = "signatory.statement-removed.v1", summary = "A statement is not on record any more")
public record StatementRemoved(StatementState state, SortedSet<String> touches) implements StatementEvent {

    public StatementRemoved {
        touches = SurrogateKeys.copyOf(touches);
    }
}
