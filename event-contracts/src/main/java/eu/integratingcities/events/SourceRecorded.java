package eu.integratingcities.events;

import java.util.SortedSet;

/** A source is on record, new or corrected. */
@EventName(value = "provenance.source-recorded.v1", summary = "A source is on record, new or corrected")
public record SourceRecorded(SourceState state, SortedSet<String> touches) implements SourceEvent {

    public SourceRecorded {
        touches = SurrogateKeys.copyOf(touches);
    }
}
