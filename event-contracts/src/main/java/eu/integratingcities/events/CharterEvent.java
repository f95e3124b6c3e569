package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to a charter edition; the subject is its code. */
public sealed interface CharterEvent extends SignatoriesEvent permits CharterEditionRecorded {

    /** The public state after the change. */
    CharterEditionState state();

    @Override
    default UUID aggregateId() {
        return state().id();
    }

    @Override
    default String subject() {
        return state().code();
    }

    @Override
    default @Nullable String city() {
        return null;
    }
}
