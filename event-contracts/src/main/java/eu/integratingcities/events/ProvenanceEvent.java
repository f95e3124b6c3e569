package eu.integratingcities.events;

/** Something happened to what the register says of its sources: one of them, a number that they report, a contradiction. */
public sealed interface ProvenanceEvent extends SignatoriesEvent
        permits SourceEvent, ReportedCountEvent, DiscrepancyEvent {}
