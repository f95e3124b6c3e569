package eu.integratingcities.signatory.city;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a city is called.
 *
 * @param lang BCP 47 tag; null when no source names the language
 * @param type {@code official}, {@code exonym}, {@code alias}; may grow
 */
public record CityName(
        @NotBlank @Size(max = 200) String value,

        @Nullable @Pattern(regexp = "[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*")
        String lang,

        @NotNull @Pattern(regexp = "[a-z]+(-[a-z]+)*") String type) {}
