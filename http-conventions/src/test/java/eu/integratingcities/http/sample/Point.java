package eu.integratingcities.http.sample;

import eu.integratingcities.http.place.Position;
import jakarta.validation.constraints.NotNull;

/** Where a place is. */
record Point(@NotNull Double latitude, @NotNull Double longitude) implements Position {}
