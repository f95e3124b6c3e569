/**
 * What operators see and do of the delivery of events, over HTTP and the same in every service: a service's resources add
 * nothing but its path and the names of its operations.
 */
@NullMarked
package eu.integratingcities.operations;

import org.jspecify.annotations.NullMarked;
