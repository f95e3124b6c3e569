package eu.integratingcities.events;

import java.util.SortedSet;

/** A rule of a cycle gives reason to consider a status change; nothing has changed. */
@EventName(
        value = "monitoring.status-change-proposed.v1",
        summary = "A rule of a cycle gives reason to consider a status change; nothing has changed",
        confidential = true)
public record StatusChangeProposed(StatusChangeProposalState state, SortedSet<String> touches)
        implements StatusChangeProposalEvent {

    public StatusChangeProposed {
        touches = SurrogateKeys.copyOf(touches);
    }
}
