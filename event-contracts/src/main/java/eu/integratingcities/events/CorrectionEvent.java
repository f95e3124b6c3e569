package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to a request for a correction; the subject is its id. */
public sealed interface CorrectionEvent extends SignatoriesEvent
        permits CorrectionReceived, CorrectionModerated, CorrectionDecided, CorrectionApplied {

    /** The public state after the change. */
    CorrectionState state();

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
