/**
 * How events leave a service and reach another, written once, because a mistake here loses data. Going out: an outbox row
 * in the transaction of the change, one relay per database, removed only when Kafka acknowledged. Coming in: one
 * transaction per event, retries for what passes, dead letters for what does not. At least once, in order per subject.
 */
@NullMarked
package eu.integratingcities.delivery;

import org.jspecify.annotations.NullMarked;
