package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened at a signing ceremony; the aggregate is its edition, the subject the edition's number. */
public sealed interface CeremonyEvent extends ConferencesEvent permits CeremonyHeld {

    /** The public state after the change. */
    CeremonyState state();

    @Override
    default UUID aggregateId() {
        return state().editionId();
    }

    @Override
    default String subject() {
        return Integer.toString(state().conference());
    }

    @Override
    default @Nullable String city() {
        return null;
    }
}
