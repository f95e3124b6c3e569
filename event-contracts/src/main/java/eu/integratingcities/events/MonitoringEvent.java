package eu.integratingcities.events;

/** What {@link Topic#MONITORING} carries. */
public sealed interface MonitoringEvent extends PublicEvent
        permits CycleEvent, ParticipationEvent, ReportEvent, StatusChangeProposalEvent {}
