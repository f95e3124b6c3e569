package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to a proposal that a rule of a cycle made; the subject is cycle and city, {@code 7/utrecht}. */
public sealed interface StatusChangeProposalEvent extends MonitoringEvent
        permits StatusChangeProposed, StatusChangeProposalLapsed {

    /** The state after the change. */
    StatusChangeProposalState state();

    @Override
    default UUID aggregateId() {
        return state().id();
    }

    @Override
    default String subject() {
        return state().cycle() + "/" + state().city();
    }

    @Override
    default @Nullable String city() {
        return state().city();
    }
}
