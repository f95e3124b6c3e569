package eu.integratingcities.events;

import java.util.SortedSet;

/** The secretariat accepted or declined a proposed status change. */
@EventName(
        value = "signatory.status-proposal-decided.v1",
        summary = "The secretariat accepted or declined a proposed status change",
        confidential = true)
public record StatusProposalDecided(StatusProposalState state, SortedSet<String> touches)
        implements StatusProposalEvent {

    public StatusProposalDecided {
        touches = SurrogateKeys.copyOf(touches);
    }
}
