package eu.integratingcities.events;

import java.util.SortedSet;

/** A city handed its report in. */
@EventName(value = "monitoring.report-submitted.v1", summary = "A city handed its report in")
public record ReportSubmitted(ReportState state, SortedSet<String> touches) implements ReportEvent {

    public ReportSubmitted {
        touches = SurrogateKeys.copyOf(touches);
    }
}
