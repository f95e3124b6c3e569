package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to an appearance; the subject is its id. */
public sealed interface AppearanceEvent extends ConferencesEvent permits AppearanceRecorded {

    /** The public state after the change. */
    AppearanceState state();

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
