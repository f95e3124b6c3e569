package eu.integratingcities.http.sample;

import eu.integratingcities.http.language.LanguagePreference;
import eu.integratingcities.http.language.Localized;
import java.util.List;
import java.util.Locale;

/** A river, called as its reader calls it. */
record RiverView(String slug, String displayName, String displayLang, int length) implements Localized {

    static RiverView of(River river, LanguagePreference preference) {
        var name = preference
                .choose(river.names(), Name::lang)
                .orElse(river.names().getFirst());
        return new RiverView(
                river.names().getFirst().value().toLowerCase(Locale.ROOT), name.value(), name.lang(), river.length());
    }

    record River(int length, List<Name> names) {}

    record Name(String lang, String value) {}
}
