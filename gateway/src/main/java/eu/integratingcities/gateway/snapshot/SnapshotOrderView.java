package eu.integratingcities.gateway.snapshot;

import java.time.Instant;

/**
 * What is told of an order.
 *
 * @param orderedAt the snapshot that meets it was begun after that
 * @param list where the snapshot will be found
 */
record SnapshotOrderView(Instant orderedAt, String list) {}
