package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to a participation; the subject is cycle and city, {@code 6/utrecht}. */
public sealed interface ParticipationEvent extends MonitoringEvent permits ParticipationRecorded, ParticipationChanged {

    /** The public state after the change. */
    ParticipationState state();

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
