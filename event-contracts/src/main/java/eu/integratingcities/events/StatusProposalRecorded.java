package eu.integratingcities.events;

import java.util.SortedSet;

/** A proposed status change waits for the secretariat's decision. */
@EventName(
        value = "signatory.status-proposal-recorded.v1",
        summary = "A proposed status change waits for the secretariat's decision",
        confidential = true)
public record StatusProposalRecorded(StatusProposalState state, SortedSet<String> touches)
        implements StatusProposalEvent {

    public StatusProposalRecorded {
        touches = SurrogateKeys.copyOf(touches);
    }
}
