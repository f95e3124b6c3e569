package eu.integratingcities.http.document;

/** Which way a type travels; what may be left out depends on it. */
enum Direction {
    /** In an answer: every member is written, and null where nothing is known. */
    OUTPUT,
    /** In a request: what has no value may be left out, and nothing undocumented may be in. */
    INPUT,
    /** In a merge patch: everything may be left out, and null clears what may be empty. */
    PATCH;

    /** How the items of an array travel: a patch replaces an array as a whole. */
    Direction inArray() {
        return this == PATCH ? INPUT : this;
    }
}
