package eu.integratingcities.gateway.partner;

/** A key is good no more, from the end of the transaction on. */
record KeyRevoked(String id) {}
