package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.events.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When a synthesis report came out.
 *
 * @param published null means today, by UTC
 */
@Schema(description = "When the synthesis report came out; without a date it is today, by UTC")
record CyclePublication(@Nullable PartialDate published) {}
