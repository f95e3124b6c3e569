package eu.integratingcities.http.imports;

/** A row that is valid by itself. */
record BoundRow<R>(int line, String key, R row) {}
