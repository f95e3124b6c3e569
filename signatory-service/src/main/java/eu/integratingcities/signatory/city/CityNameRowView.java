package eu.integratingcities.signatory.city;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A name in the list of all.
 *
 * @param city slug of the city that has it
 * @param position its place among the names of the city, counted from 1
 * @param value the name
 * @param lang BCP 47 tag; null when no source names the language
 * @param type {@code official}, {@code exonym}, {@code alias}; may grow
 */
@Schema(examples = """
        {"city": "vienna", "position": 1, "value": "Wien", "lang": null, "type": "official"}""")
record CityNameRowView(
        String city, int position, String value, @Nullable String lang, String type) {}
