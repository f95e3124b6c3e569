package eu.integratingcities.events;

/** What {@link Topic#SIGNATORIES} carries. */
public sealed interface SignatoriesEvent extends PublicEvent
        permits CharterEvent, CityEvent, StatementEvent, StatusProposalEvent, ProvenanceEvent, CorrectionEvent {}
