package eu.integratingcities.reference;

import java.text.Normalizer;
import java.util.Locale;

/** The slug of a city that the data set only names. */
final class Slug {

    private Slug() {}

    static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
