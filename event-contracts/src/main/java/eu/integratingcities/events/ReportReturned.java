package eu.integratingcities.events;

import java.util.SortedSet;

/** A report went back to its city with findings. */
@EventName(value = "monitoring.report-returned.v1", summary = "A report went back to its city with findings")
public record ReportReturned(ReportState state, SortedSet<String> touches) implements ReportEvent {

    public ReportReturned {
        touches = SurrogateKeys.copyOf(touches);
    }
}
