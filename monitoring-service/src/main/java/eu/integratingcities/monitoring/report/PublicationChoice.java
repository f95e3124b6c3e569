package eu.integratingcities.monitoring.report;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a city can change about its report as a whole. */
@Schema(description = "What the city lets the public see")
record PublicationChoice(@NotNull Publication publication) {}
