package eu.integratingcities.gateway.partner;

/** Something else is said of an account, which may have been closed or opened. */
record AccountChanged(String slug) {}
