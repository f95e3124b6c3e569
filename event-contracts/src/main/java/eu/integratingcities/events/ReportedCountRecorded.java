package eu.integratingcities.events;

import java.util.SortedSet;

/** A number that a source reports is on record, new or corrected. */
@EventName(
        value = "provenance.reported-count-recorded.v1",
        summary = "A number that a source reports is on record, new or corrected")
public record ReportedCountRecorded(ReportedCountState state, SortedSet<String> touches) implements ReportedCountEvent {

    public ReportedCountRecorded {
        touches = SurrogateKeys.copyOf(touches);
    }
}
