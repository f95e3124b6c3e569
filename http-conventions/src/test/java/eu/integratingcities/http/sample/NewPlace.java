package eu.integratingcities.http.sample;

import eu.integratingcities.events.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The writable members of a place. */
record NewPlace(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]*") String slug,
        @NotBlank @Size(max = 200) String name,
        @NotNull PlaceKind kind,
        @PositiveOrZero @Nullable Integer inhabitants,
        @Nullable PartialDate founded,
        @Size(max = 20) @Nullable List<@NotBlank String> aliases,
        @Valid @Nullable Mayor mayor,
        @Valid @Nullable Point place) {

    record Mayor(@NotBlank String office, @Nullable String since) {}
}
