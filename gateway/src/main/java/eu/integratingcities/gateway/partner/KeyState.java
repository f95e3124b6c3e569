package eu.integratingcities.gateway.partner;

/** Whether a key is good. */
enum KeyState {
    LIVE,
    EXPIRED,
    REVOKED
}
