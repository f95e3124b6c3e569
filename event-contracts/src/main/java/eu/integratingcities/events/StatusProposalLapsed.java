package eu.integratingcities.events;

import java.util.SortedSet;

/** A proposed status change lapsed before anybody decided. */
@EventName(
        value = "signatory.status-proposal-lapsed.v1",
        summary = "A proposed status change lapsed before anybody decided",
        confidential = true)
public record StatusProposalLapsed(StatusProposalState state, SortedSet<String> touches)
        implements StatusProposalEvent {

    public StatusProposalLapsed {
        touches = SurrogateKeys.copyOf(touches);
    }
}
