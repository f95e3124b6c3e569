package eu.integratingcities.events;

import org.jspecify.annotations.Nullable;

/**
 * What a city is called.
 *
 * @param lang BCP 47 tag; null when the source does not name the language
 * @param type which kind of name, such as {@code official} or {@code exonym}; may grow
 */
public record CityName(String value, @Nullable String lang, String type) {}
