package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to a city or its membership; the subject is its slug. */
public sealed interface CityEvent extends SignatoriesEvent
        permits CityRecorded, CityChanged, SignatoryListed, SigningRecorded, SignatoryStatusChanged, CompetenceChanged {

    /** The public state after the change. */
    CityState state();

    @Override
    default UUID aggregateId() {
        return state().id();
    }

    @Override
    default String subject() {
        return state().slug();
    }

    @Override
    default @Nullable String city() {
        return state().slug();
    }
}
