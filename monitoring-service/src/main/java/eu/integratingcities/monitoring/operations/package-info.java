/** What operators see and do of the events of this service. */
@NullMarked
package eu.integratingcities.monitoring.operations;

import org.jspecify.annotations.NullMarked;
