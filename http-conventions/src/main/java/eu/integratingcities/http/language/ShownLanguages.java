package eu.integratingcities.http.language;

import eu.integratingcities.http.paging.Listing;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tells in the headers of an answer which languages its views are in. */
public final class ShownLanguages {
    private ShownLanguages() {}

    /**
     * Adds Content-Language, and Accept-Language to the Vary that is there if it was heeded.
     *
     * @param entity a view, or a listing; those that are {@link InLanguage} count
     * @param chosen whether the operation answers with views that are {@link Localized}
     */
    public static void tell(Object entity, boolean chosen, MultivaluedMap<String, Object> headers) {
        if (chosen) {
            var heeded = headers.getFirst(HttpHeaders.VARY) + ", " + HttpHeaders.ACCEPT_LANGUAGE;
            headers.putSingle(HttpHeaders.VARY, heeded);
        }
        var languages = languages(entity);
        if (!languages.isEmpty()) {
            headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, languages);
        }
    }

    private static String languages(Object entity) {
        var shown = entity instanceof Listing<?> listing ? listing.items() : List.of(entity);
        return shown.stream()
                .map(view -> view instanceof InLanguage worded ? worded.lang() : null)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
