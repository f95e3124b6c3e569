package eu.integratingcities.events;

import java.util.SortedSet;

/** The ground of a proposal is gone, as when the report has arrived after all. A decision that was made before stands. */
@EventName(
        value = "monitoring.status-change-proposal-lapsed.v1",
        summary = "The ground of a proposed status change is gone",
        confidential = true)
public record StatusChangeProposalLapsed(StatusChangeProposalState state, SortedSet<String> touches)
        implements StatusChangeProposalEvent {

    public StatusChangeProposalLapsed {
        touches = SurrogateKeys.copyOf(touches);
    }
}
