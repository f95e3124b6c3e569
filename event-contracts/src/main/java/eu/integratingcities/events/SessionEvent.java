package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to a session; the subject is its id. */
public sealed interface SessionEvent extends ConferencesEvent permits SessionRecorded, SessionChanged {

    /** The public state after the change. */
    SessionState state();

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
        return null;
    }
}
