package eu.integratingcities.http.imports;

/** How far an import is. */
public enum ImportState {
    RUNNING,
    FINISHED,
    /** All or none were asked for, and a row was bad: none was applied. */
    REFUSED,
    /** The service stopped in the middle. What was applied stays; loading the same body again is safe. */
    INTERRUPTED
}
