package eu.integratingcities.gateway.partner;

/** What a key is good for. More will come; a key keeps those that it was made with. */
enum Scope {
    /** Reading what is published, with the quota of keys. */
    READ
}
