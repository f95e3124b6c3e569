package eu.integratingcities.platform.process;

/** The signal that asks a program to end in good order. */
public enum StopSignal {
    /** What most programs expect. */
    TERM,
    /** PostgreSQL's fast shutdown: it rolls open transactions back, where {@code TERM} waits for every client to leave. */
    INT
}
