package eu.integratingcities.events;

import java.util.SortedSet;

/** The report of a city is public. */
@EventName(value = "monitoring.report-published.v1", summary = "The report of a city is public")
public record ReportPublished(ReportState state, SortedSet<String> touches) implements ReportEvent {

    public ReportPublished {
        touches = SurrogateKeys.copyOf(touches);
    }
}
