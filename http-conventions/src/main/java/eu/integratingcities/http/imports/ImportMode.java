package eu.integratingcities.http.imports;

/** What a bad row means for the good ones. */
public enum ImportMode {
    GOOD_ROWS,
    ALL_OR_NONE
}
