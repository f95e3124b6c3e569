package eu.integratingcities.signatory.city;

import eu.integratingcities.http.place.Position;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

/** A point in WGS 84, in degrees. */
@Embeddable
public record CityPlace(
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude)
        implements Position {}
