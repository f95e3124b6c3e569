package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to a statement; the subject is its id. */
public sealed interface StatementEvent extends SignatoriesEvent
        permits StatementRecorded, StatementChanged, StatementRemoved {

    /** The public state after the change; of one that is removed, the last that it had. */
    StatementState state();

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
