package eu.integratingcities.http.imports;

/** What a row did. */
public enum RowOutcome {
    CREATED,
    CHANGED,
    /** Everything that the row says was on record before; nothing was written and no event sent. */
    UNCHANGED
}
