package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to an edition of the conference; the subject is its number. */
public sealed interface EditionEvent extends ConferencesEvent permits EditionRecorded, EditionChanged {

    /** The public state after the change. */
    EditionState state();

    @Override
    default UUID aggregateId() {
        return state().id();
    }

    @Override
    default String subject() {
        return Integer.toString(state().number());
    }

    @Override
    default @Nullable String city() {
        return state().hostCity();
    }
}
