package eu.integratingcities.signatory.charter;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How the text introduces the commitments of one role.
 *
 * @param code the letters with which their codes begin
 */
record RoleLead(
        @NotNull String code,
        @NotNull CityRole role,
        @Nullable String label,
        @Nullable String lead) {}
