package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to a status proposal in the register; the subject is its id. */
public sealed interface StatusProposalEvent extends SignatoriesEvent
        permits StatusProposalRecorded, StatusProposalDecided, StatusProposalLapsed {

    /** The state after the change. */
    StatusProposalState state();

    @Override
    default UUID aggregateId() {
        return state().id();
    }

    @Override
    default String subject() {
        return state().id().toString();
    }

    @Override
    default @Nullable String city() {
        return state().city();
    }
}
