package eu.integratingcities.signatory.city;

/** How well a name fits what a reader looks for, from not at all to exactly. */
enum Closeness {
    NONE,
    MISTYPED,
    PART,
    WORD,
    BEGINNING,
    SAME
}
