package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.http.caller.Change;

/** What a cycle needs of the cities' reports when it is published. */
public interface ReportRelease {

    /** Publishes the reports of the cycle that are in review, in the caller's transaction. Others wait. */
    void release(Cycle cycle, Change change);
}
