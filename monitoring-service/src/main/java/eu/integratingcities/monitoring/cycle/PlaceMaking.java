package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.http.caller.Change;

/** What a cycle needs of the participation ledger when it opens. */
public interface PlaceMaking {

    /** Gives each signatory its place in the cycle, in the caller's transaction, which has just opened it. */
    void makePlaces(Cycle cycle, Change change);
}
