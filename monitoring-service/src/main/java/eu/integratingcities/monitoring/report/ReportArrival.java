package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.caller.Change;
import java.util.UUID;

/** What has to know that a city's report has been handed in. */
public interface ReportArrival {

    /** A report was handed in, for the first time or again, in the caller's transaction, which has flushed it. */
    void arrived(int cycle, UUID city, Change change);
}
