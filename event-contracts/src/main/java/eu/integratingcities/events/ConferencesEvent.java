package eu.integratingcities.events;

/** What {@link Topic#CONFERENCES} carries. */
public sealed interface ConferencesEvent extends PublicEvent
        permits EditionEvent, SessionEvent, AppearanceEvent, CeremonyEvent {}
