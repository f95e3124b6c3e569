package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.events.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When cities were asked, where a source tells.
 *
 * @param start when asking began
 * @param end when asking ended
 */
@Schema(description = "When cities were asked, where a source tells")
record SurveyDates(@Nullable PartialDate start, @Nullable PartialDate end) {}
