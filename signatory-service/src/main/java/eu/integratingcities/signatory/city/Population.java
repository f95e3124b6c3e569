package eu.integratingcities.signatory.city;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * A figure for orientation, not for statistics.
 *
 * @param count inhabitants
 * @param year year of the count; null when the source does not date it
 * @param scope what was counted, such as {@code city-proper} or {@code urban-agglomeration}; null when not stated
 */
@Embeddable
public record Population(
        @Column(name = "population_count") @NotNull @PositiveOrZero
        Integer count,

        @Column(name = "population_year") @Nullable Integer year,

        @Column(name = "population_scope") @Nullable @Pattern(regexp = "[a-z]+(-[a-z]+)*")
        String scope) {}
