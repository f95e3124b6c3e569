package eu.integratingcities.gateway.feed;

import java.util.function.BooleanSupplier;

/**
 * Who wants history read.
 *
 * @param client the client's address
 * @param waits whether the client still waits for it; asked by other threads
 */
record Asker(String client, BooleanSupplier waits) {}
