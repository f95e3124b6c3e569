package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to a cycle; the subject is its number. */
public sealed interface CycleEvent extends MonitoringEvent
        permits CycleRecorded, CycleChanged, CycleOpened, CyclePublished {

    /** The public state after the change. */
    CycleState state();

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
        return null;
    }
}
